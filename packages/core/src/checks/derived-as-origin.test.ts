// Article 002: 92 a day, which is 3,800 divided by 41, standing as a count of its own.
import { describe, expect, it } from 'vitest';
import { dailyLosses } from '../data/quantities.js';
import { ledgerOfClaims, type ClaimSketch } from '../fixtures/claim-of.js';
import { derivedAsOrigin } from './derived-as-origin.js';

const check = (...claims: readonly ClaimSketch[]) =>
  derivedAsOrigin({ ledger: ledgerOfClaims(claims), entries: undefined });
const base: ClaimSketch = {
  id: 'base',
  origin: 'alder-president',
  figure: { kind: 'exact', value: 3_800 },
  publishedOn: '2025-01-05',
};
const rate: ClaimSketch = {
  id: 'rate',
  origin: 'dune-institute',
  quantity: dailyLosses,
  figure: { kind: 'about', value: 92 },
  publishedOn: '2025-01-16',
};

describe('derivedAsOrigin', () => {
  it('a rate by an institute that draws on the president, naming none of his claims, is found', () => {
    expect(check(base, rate)).toMatchObject([
      { code: 'derived-as-origin', record: 'rate', field: 'derivedFrom' },
    ]);
  });

  it('a rate that names its base is as it should be', () => {
    expect(check(base, { ...rate, derivedFrom: ['base'] })).toEqual([]);
  });

  it('a body that declares no informant counts for itself', () => {
    expect(check(base, { ...rate, origin: 'cedar-service' })).toEqual([]);
  });

  it('nothing is computed from what was stated later', () => {
    const late = { ...base, publishedOn: '2025-02-01' };
    expect(check(late, { ...rate, derivedFrom: ['base'] })).toMatchObject([
      { problem: 'it is said to be computed from base, which was stated later' },
    ]);
  });
});
