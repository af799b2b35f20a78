// Article 000: 0.9 % of the army, with nobody named for the army.
import { describe, expect, it } from 'vitest';
import { koreanArmy, sent } from '../data/quantities.js';
import { documentOf, ledgerOfClaims, type ClaimSketch } from '../fixtures/claim-of.js';
import type { StatedValueEntry } from '../model/entry.js';
import { denominatorAsFact } from './denominator-as-fact.js';

const claims: readonly ClaimSketch[] = [
  { id: 'plan', quantity: sent, figure: { kind: 'exact', value: 12_000 } },
  { id: 'army', quantity: koreanArmy, figure: { kind: 'about', value: 1_280_000 } },
];
const share: StatedValueEntry = {
  id: 'share',
  indicator: 'share-of-army',
  part: 'of-army',
  figure: { kind: 'exact', value: 0.9 },
  unit: 'percent',
};
const check = (value: Partial<StatedValueEntry>) =>
  denominatorAsFact({
    ledger: ledgerOfClaims(claims, {
      documents: [
        documentOf({ id: '2025-01-10-with-value', statedValues: [{ ...share, ...value }] }),
      ],
    }),
    entries: undefined,
  }).map(({ record, problem }) => [record, problem]);

describe('denominatorAsFact', () => {
  it('a share of an army that nobody is named for is found', () => {
    expect(check({ inputs: ['plan'] })).toEqual([
      ['share', 'it names 1 of the claims it was computed from'],
    ]);
  });

  it('with both claims, or a word on what the page leaves out, it is as it should be', () => {
    expect(check({ inputs: ['plan', 'army'] })).toEqual([]);
    expect(check({ inputs: ['plan'], note: 'The page names no army.' })).toEqual([]);
  });

  it('words without a number need no base, and months of recruiting need one intake', () => {
    const words = { kind: 'in-words', words: 'for good', reading: undefined } as const;
    expect(check({ figure: words })).toEqual([]);
    expect(check({ indicator: 'months-of-recruitment', inputs: ['plan'] })).toEqual([]);
    expect(check({ indicator: 'months-of-recruitment' })).toHaveLength(1);
  });

  it('"nearly half" of nothing that is named is found', () => {
    const half = { kind: 'share', lowPercent: 40, highPercent: 50, of: [] } as const;
    const ledger = ledgerOfClaims([{ id: 'half', figure: half }]);
    expect(denominatorAsFact({ ledger, entries: undefined })).toMatchObject([
      { record: 'half', field: 'figure.of' },
    ]);
  });
});
