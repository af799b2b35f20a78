// Article 001: a force of January as the base of November's share.
import { describe, expect, it } from 'vitest';
import { sent } from '../data/quantities.js';
import { ledgerOfClaims, type ClaimSketch } from '../fixtures/claim-of.js';
import { denominatorOfAnotherDate } from './denominator-of-another-date.js';

const shareOf = (baseDay: string) => {
  const base: ClaimSketch = { id: 'base', quantity: sent, asOf: baseDay, publishedOn: baseDay };
  const share: ClaimSketch = {
    id: 'share',
    publishedOn: '2025-01-19',
    figure: { kind: 'share', lowPercent: 40, highPercent: 50, of: ['base'] },
  };
  return denominatorOfAnotherDate({ ledger: ledgerOfClaims([base, share]), entries: undefined });
};

describe('denominatorOfAnotherDate', () => {
  it('a share of a contingent of the same weeks is as it should be', () => {
    expect(shareOf('2025-01-05')).toEqual([]);
  });

  it('a share of a contingent that came later is found', () => {
    // 19 January to 30 April: 12 + 28 + 31 + 30 = 101 days.
    expect(shareOf('2025-04-30')).toMatchObject([
      {
        code: 'denominator-of-another-date',
        record: 'share',
        problem: 'base speaks of a day 101 days after the share was stated',
      },
    ]);
  });

  it('a share of a contingent of years before is found', () => {
    expect(shareOf('2022-12-31')).toHaveLength(1);
  });
});
