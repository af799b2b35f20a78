// Article 003 and the record: "more than 20" as 20, "dozens" as a dozen, digits that nobody said.
import { describe, expect, it } from 'vitest';
import { ledgerOfClaims, type ClaimSketch } from '../fixtures/claim-of.js';
import { readWords } from '../model/word-reading.js';
import { falsePrecision } from './false-precision.js';

const check = (figure: ClaimSketch['figure'], text = 'said') =>
  falsePrecision({
    ledger: ledgerOfClaims([{ ...(figure && { figure }), wording: { text, language: 'en' } }]),
    entries: undefined,
  }).map(({ field }) => field);

describe('falsePrecision', () => {
  it.each(['dozens', 'several hundred', 'a couple thousand'])(
    '"%s" entered as digits is found',
    (text) => {
      expect(check({ kind: 'exact', value: 12 }, text)).toEqual(['figure']);
      expect(check({ kind: 'in-words', words: text, reading: undefined }, text)).toEqual([]);
    },
  );

  it('a reading of one’s own is found, the documented one is not', () => {
    const reading = readWords('dozens');
    expect(check({ kind: 'in-words', words: 'dozens', reading })).toEqual([]);
    expect(check({ kind: 'in-words', words: 'dozens', reading: { ...reading, low: 12 } })).toEqual([
      'figure.reading',
    ]);
  });

  it('"about" goes with a round number', () => {
    expect(check({ kind: 'about', value: 10_900 })).toEqual([]);
    expect(check({ kind: 'about', value: 1_213_000 })).toEqual([]);
    expect(check({ kind: 'about', value: 422_704 })).toEqual(['figure']);
    expect(check({ kind: 'exact', value: 422_704 })).toEqual([]);
  });
});
