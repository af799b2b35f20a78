// Tests the share of losses by each side's own newest counts.
import { describe, expect, test } from 'vitest';
import { ledger } from '../../index.js';
import { report } from '../report.js';

describe('lossShareBySide', () => {
  const shares = report(ledger, { knownOn: '2026-11-26' }).lossShares;

  test('sets a side’s own losses over its own sent, the highest first', () => {
    expect(
      shares.map(({ voice, losses, sent, share }) => [
        voice.id,
        losses.spokenOn,
        sent.spokenOn,
        share.low?.toFixed(1),
        share.high?.toFixed(1),
      ]),
    ).toEqual([
      // More than 7,000 of about 12,000; 6,000 / 13,000; more than 6,000 of about 17,000.
      ['ukraine', '2026-06-30', '2026-01-02', '58.3', undefined],
      ['south-korea', '2026-02-12', '2025-07-13', '46.2', '46.2'],
      ['united-kingdom', '2025-06-15', '2026-02-15', '35.3', undefined],
    ]);
  });

  test('gives none before a side had counted both', () => {
    expect(report(ledger, { knownOn: '2024-10-20' }).lossShares).toEqual([]);
  });
});
