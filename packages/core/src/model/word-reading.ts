// Numbers said in words, and the one documented reading of each.

import type { WordReading } from './figure-schema.js';

export type { WordReading } from './figure-schema.js';

/**
 * The rules. "Several" is read as three to nine, "a couple" as two to three, a bare plural as two to nine of its unit
 * (dozens: 24 to 99).
 *
 * **Source:** docs/methodology.md, "Numbers in words".
 */
export const wordReadings = {
  dozens: { low: 24, high: 99 },
  hundreds: { low: 200, high: 999 },
  'several-hundred': { low: 300, high: 999 },
  thousands: { low: 2_000, high: 9_999 },
  'several-thousand': { low: 3_000, high: 9_999 },
  'couple-thousand': { low: 2_000, high: 3_000 },
  'hundreds-of-thousands': { low: 200_000, high: 999_999 },
  millions: { low: 2_000_000, high: 9_999_999 },
  'several-million': { low: 3_000_000, high: 9_999_999 },
} as const satisfies Record<string, { low: number; high: number }>;

/** The id of a rule for reading words. */
export type WordRule = keyof typeof wordReadings;

/** The reading that a rule gives. */
export function readWords(rule: WordRule): WordReading {
  return { rule, ...wordReadings[rule] };
}
