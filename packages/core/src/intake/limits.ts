// How large a stranger's record may be.

/** **Units:** bytes of UTF-8, claims, levels of nesting, UTF-16 units of one text, and the largest amount. */
export const limits = {
  bytes: 2_000_000,
  claims: 5_000,
  depth: 12,
  characters: 4_000,
  amount: 1_000_000_000_000,
} as const;
