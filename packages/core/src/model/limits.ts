// How large a stranger's record may be.

/** How many records of each kind; about ten times our own. A record with more of any is refused whole. */
export const limits = {
  claims: 5_000,
  mentions: 20_000,
  events: 5_000,
  statedValues: 5_000,
  documents: 10_000,
  origins: 2_000,
  parties: 500,
  voices: 500,
  /** Entries of a list inside a record, such as the hops of a claim. */
  items: 200,
  /** Faults that are told one by one; the rest is told as a number. */
  faults: 1_000,
  /** **Units:** bytes of UTF-8. */
  bytes: 2_000_000,
  /** Levels of nesting. */
  depth: 12,
  /** **Units:** UTF-16 units of one text. */
  characters: 4_000,
  /** The largest amount, and the smallest above zero. */
  amount: 1_000_000_000_000,
  smallest: 0.000_001,
} as const;
