// Net error hiding misses: forecasts of one body are told one by one, and nothing adds them up.
import { describe, expect, it } from 'vitest';
import { report } from '../../src/derive/report.js';
import { ledger } from '../../src/data/ledger.js';
import { forecastOutcomes, type Verdict } from '../../src/derive/forecast-outcome.js';
import { ledgerOfClaims, type ClaimSketch } from '../../src/fixtures/claim-of.js';
import { headlineQuantities } from '../../src/model/headline-quantities.js';

const quantity = headlineQuantities.sent;
const forecast = (id: string, reaches: number): ClaimSketch => ({
  id,
  quantity,
  modality: 'predicted',
  figure: { kind: 'exact', value: reaches },
  asOf: '2025-03-31',
  publishedOn: '2025-01-10',
  forecast: {
    conditions: [],
    deadline: '2025-03-31',
    deadlineBasis: 'stated',
    resolution: { outcomes: [{ quantity, reaches }], text: `${reaches} by the end of March.` },
  },
});
const counted = (origin: string): ClaimSketch => ({
  origin,
  quantity,
  figure: { kind: 'exact', value: 12_000 },
  publishedOn: '2025-03-31',
});

describe('net error hiding misses', () => {
  it('one that came true does not make up for one that did not', () => {
    // 2,000 too few and 2,000 too many: the mean error is nil, and one of the two was wrong.
    const { claims, events } = ledgerOfClaims([
      forecast('low', 10_000),
      forecast('high', 14_000),
      ...['alder-staff', 'cedar-service'].map(counted),
    ]);
    const verdicts = forecastOutcomes(claims, events, '2025-04-01').map(
      ({ claim, verdict }): [string, Verdict] => [claim.id, verdict],
    );
    expect(verdicts).toEqual([
      ['high', 'did-not'],
      ['low', 'came-true'],
    ]);
  });

  it('every forecast of the record has one verdict of its own', () => {
    const { forecasts } = report(ledger);
    const made = ledger.claims.filter((claim) => claim.forecast).map(({ id }) => id);
    expect(forecasts.map(({ claim }) => claim.id).sort()).toEqual([...made].sort());
    for (const outcome of forecasts)
      expect(outcome.outcomes).toHaveLength(outcome.forecast.resolution.outcomes.length);
  });
});
