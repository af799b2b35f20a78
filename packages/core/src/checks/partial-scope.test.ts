// Article 003 and October 2024: 11,000 in the east, 2,600 of them to move on, and 3,000 for the whole.
import { describe, expect, it } from 'vitest';
import {
  killed,
  killedOrWounded,
  presentInKursk,
  presentInRussia,
  sent,
} from '../data/quantities.js';
import { ledgerOfClaims, type ClaimSketch } from '../fixtures/claim-of.js';
import { partialScope } from './partial-scope.js';

const inRussia: ClaimSketch = {
  id: 'in-russia',
  quantity: presentInRussia,
  figure: { kind: 'about', value: 11_000 },
};
const inKursk: ClaimSketch = {
  id: 'in-kursk',
  quantity: presentInKursk,
  figure: { kind: 'about', value: 2_600 },
};
const check = (...claims: readonly ClaimSketch[]) =>
  partialScope({ ledger: ledgerOfClaims(claims), entries: undefined }).map(
    ({ record, problem }) => `${record}: ${problem}`,
  );

describe('partialScope', () => {
  it('2,600 in Kursk of 11,000 in Russia fit; the other way round they do not', () => {
    expect(check(inRussia, inKursk)).toEqual([]);
    expect(
      check({ ...inRussia, quantity: presentInKursk }, { ...inKursk, quantity: presentInRussia }),
    ).toEqual(['in-russia: it is more than in-kursk, of which it would be a part']);
  });

  it('11,000 and 2,600 as two totals of one body for one day are found', () => {
    expect(check(inRussia, { ...inKursk, quantity: presentInRussia })).toEqual([
      'in-russia: in-kursk, by the same body for the same day, gives another total',
    ]);
  });

  it('a first group larger than all is found, though it has an extent', () => {
    const group = { ...sent, extent: 'first-group' };
    const all: ClaimSketch = { id: 'all', quantity: sent, figure: { kind: 'about', value: 3_000 } };
    const first = { ...all, id: 'first', quantity: group } as const;
    expect(check(all, { ...first, figure: { kind: 'about', value: 12_000 } })).toHaveLength(1);
    expect(check(all, { ...first, figure: { kind: 'about', value: 1_500 } })).toEqual([]);
  });

  it('more dead than dead and wounded together are found', () => {
    const losses: ClaimSketch = {
      quantity: killedOrWounded,
      figure: { kind: 'exact', value: 300 },
    };
    const dead: ClaimSketch = { quantity: killed, figure: { kind: 'exact', value: 3_000 } };
    expect(check(losses, dead)).toHaveLength(1);
  });

  it('another day, another body, or a plan is no misfit', () => {
    const total = { ...inKursk, quantity: presentInRussia };
    expect(check(inRussia, { ...total, asOf: '2025-01-03' })).toEqual([]);
    expect(check(inRussia, { ...total, origin: 'cedar-service' })).toEqual([]);
    expect(check(inRussia, { ...total, modality: 'planned' })).toEqual([]);
  });
});
