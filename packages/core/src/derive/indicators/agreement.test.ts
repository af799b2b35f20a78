// Two figures beside each other: alike or not, how far apart, and what had been counted instead.
import { describe, expect, it } from 'vitest';
import { inTrainingFarEast, killed, sent } from '../../data/quantities.js';
import { documentOf, ledgerOfClaims, type ClaimSketch } from '../../fixtures/claim-of.js';
import { agreement } from './agreement.js';

const page = documentOf({
  id: '2025-01-12-elm-post-agreement',
  publishedOn: '2025-01-12',
  statedValues: [
    {
      id: 'nearly-identical',
      indicator: 'agreement',
      part: 'kyiv-and-seoul',
      figure: { kind: 'range', low: 11_000, high: 12_000 },
      unit: 'persons',
      inputs: ['training', 'plan'],
    },
  ],
});
const training: ClaimSketch = {
  id: 'training',
  quantity: inTrainingFarEast,
  figure: { kind: 'about', value: 11_000 },
};
const plan: ClaimSketch = {
  id: 'plan',
  origin: 'cedar-service',
  quantity: sent,
  figure: { kind: 'exact', value: 12_000 },
  modality: 'planned',
};
const count = (id: string, origin: string, value: number, asOf = '2025-01-09'): ClaimSketch => ({
  id,
  origin,
  quantity: killed,
  figure: { kind: 'about', value },
  asOf,
  publishedOn: asOf,
});

describe('agreement', () => {
  it('men in training and men planned are not compared; what was counted stands instead', () => {
    const shipped: ClaimSketch = {
      ...plan,
      id: 'shipped',
      modality: 'observed',
      asOf: '2025-01-08',
    };
    const later: ClaimSketch = { ...shipped, id: 'later', publishedOn: '2025-01-13' };
    const record = ledgerOfClaims([training, plan, shipped, later], { documents: [page] });
    const [pair] = agreement(record, {}).pairs;
    expect([pair?.comparable, pair?.gapPercent]).toEqual([false, undefined]);
    // Not the later one: nobody knew it when the page appeared.
    expect(pair?.instead.map(({ id }) => id)).toEqual(['shipped']);
    expect(pair?.flags).toEqual(['unlike-signatures', 'not-observed']);
  });

  it('two counts of one quantity are compared, the gap being of the lower one', () => {
    const record = ledgerOfClaims(
      [training, plan, count('low', 'alder-staff', 1_000), count('high', 'cedar-service', 3_000)],
      { documents: [page] },
    );
    const [, pair] = agreement(record, {}).pairs;
    // (3,000 − 1,000) / 1,000
    expect([pair?.comparable, pair?.gapPercent]).toEqual([true, 200]);
  });

  it('of several counts the two nearest in time are set beside each other', () => {
    const record = ledgerOfClaims(
      [
        training,
        plan,
        count('early', 'alder-staff', 1_000, '2024-12-01'),
        count('near', 'alder-president', 1_200, '2024-12-28'),
        count('theirs', 'cedar-service', 1_500, '2024-12-30'),
      ],
      { documents: [page] },
    );
    const [, pair, ...rest] = agreement(record, {}).pairs;
    expect([pair?.a.id, pair?.b.id, rest]).toEqual(['near', 'theirs', []]);
    // (1,500 − 1,200) / 1,200
    expect(pair?.gapPercent).toBeCloseTo(25, 10);
  });

  it('figures that overlap have no gap, and counts more than a month apart are not paired', () => {
    const range = {
      ...count('range', 'alder-staff', 1),
      figure: { kind: 'range', low: 1_000, high: 4_000 },
    } as const;
    const far = count('far', 'cedar-service', 9_000, '2025-06-01');
    const near = count('near', 'cedar-service', 3_000);
    const overlap = ledgerOfClaims([training, plan, range, near], { documents: [page] });
    expect(agreement(overlap, {}).pairs[1]?.gapPercent).toBe(0);
    const apart = ledgerOfClaims([training, plan, range, far], { documents: [page] });
    expect(agreement(apart, {}).pairs).toHaveLength(1);
  });

  it('says nothing before both claims of the pair are known', () => {
    expect(agreement(ledgerOfClaims([training], { documents: [page] }), {}).pairs).toEqual([]);
  });
});
