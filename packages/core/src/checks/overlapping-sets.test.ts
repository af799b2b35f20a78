// Article 004: 5,000 and 1,000 added up; and 101 portraits that may stand in both counts.
import { describe, expect, it } from 'vitest';
import { buildersSent, sappersSent } from '../data/quantities.js';
import { ledgerOfClaims, type ClaimSketch } from '../fixtures/claim-of.js';
import { overlappingSets } from './overlapping-sets.js';

const parts: readonly ClaimSketch[] = [
  { id: 'sappers', quantity: sappersSent, figure: { kind: 'exact', value: 1_000 } },
  { id: 'builders', quantity: buildersSent, figure: { kind: 'exact', value: 5_000 } },
];
const check = (sum: ClaimSketch) =>
  overlappingSets({
    ledger: ledgerOfClaims([...parts, { id: 'sum', ...sum }]),
    entries: undefined,
  });
const derivedFrom = ['sappers', 'builders'];

describe('overlappingSets', () => {
  it('a sum without a word on why nobody is counted twice is found', () => {
    expect(check({ figure: { kind: 'exact', value: 6_000 }, derivedFrom })).toMatchObject([
      { code: 'overlapping-sets', record: 'sum', problem: 'it adds up sappers and builders' },
    ]);
  });

  it('a sum that says so is as it should be', () => {
    const disjoint = 'Sappers and builders are different men.';
    expect(check({ figure: { kind: 'exact', value: 6_000 }, derivedFrom, disjoint })).toEqual([]);
  });

  it('what is computed otherwise is no sum', () => {
    expect(check({ figure: { kind: 'about', value: 92 }, derivedFrom })).toEqual([]);
  });
});
