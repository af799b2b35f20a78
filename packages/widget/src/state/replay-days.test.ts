// Tests on which days the replay can stop.
import { ledgerOfClaims } from '@dprk-deployment-tracker/core/fixtures';
import { describe, expect, test } from 'vitest';
import { replayDays } from './replay-days.js';

const army = {
  measure: 'active-strength',
  population: 'kpa',
  place: 'dprk',
  accrual: { kind: 'stock' },
} as const;

describe('replayDays', () => {
  test('without a claim there is the day of the data alone', () => {
    expect(replayDays(ledgerOfClaims([], { dataDay: '2025-06-30' }))).toEqual(['2025-06-30']);
  });

  test('are the days on which a claim was published or revised, each once, oldest first', () => {
    const ledger = ledgerOfClaims(
      [
        { id: 'b', publishedOn: '2025-01-13' },
        { id: 'a', publishedOn: '2025-01-09' },
        {
          id: 'c',
          publishedOn: '2025-01-13',
          revision: {
            kind: 'withdrawn',
            cause: 'correction',
            reason: 'counted twice',
            on: '2025-02-01',
          },
        },
      ],
      { dataDay: '2025-06-30' },
    );
    expect(replayDays(ledger)).toEqual(['2025-01-09', '2025-01-13', '2025-02-01', '2025-06-30']);
  });

  test('the size of an army published long before is no day of the story', () => {
    const ledger = ledgerOfClaims(
      [
        { id: 'army', publishedOn: '2010-12-30', quantity: army },
        { id: 'a', publishedOn: '2025-01-09' },
      ],
      { dataDay: '2025-06-30' },
    );
    expect(replayDays(ledger)).toEqual(['2025-01-09', '2025-06-30']);
  });
});
