// How large a stranger's record may be.

/**
 * How many records of each kind, and of what costs most to answer: at least twice our own. A record with more of any is
 * refused whole.
 */
export const limits = {
  claims: 5_000,
  mentions: 20_000,
  events: 5_000,
  statedValues: 5_000,
  documents: 10_000,
  origins: 300,
  parties: 300,
  voices: 100,
  /** Numbers that settle forecasts: for each the claims are gone through along all their days. */
  outcomes: 100,
  /** Claims withdrawn or corrected: each forecast is asked anew without them. */
  corrections: 50,
  /** Entries of a list inside a record, such as the hops of a claim. */
  items: 200,
  /** Faults that are told one by one; the rest is told as a number. */
  faults: 1_000,
  /** **Units:** bytes of UTF-8. */
  bytes: 2_000_000,
  /** Levels of nesting. */
  depth: 12,
  /** Lists and objects in all: a million empty ones fit into so many bytes, and hold up whoever parses them. */
  parts: 200_000,
  /** **Units:** UTF-16 units of one text. */
  characters: 4_000,
  /** The largest amount, and the smallest above zero. */
  amount: 1_000_000_000_000,
  smallest: 0.000_001,
} as const;
