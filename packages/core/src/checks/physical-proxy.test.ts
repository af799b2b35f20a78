// August 2025: 101 portraits on a wall, some 350 at two ceremonies; later 412 burial places.
import { describe, expect, it } from 'vitest';
import { killed } from '../data/quantities.js';
import { ledgerOfClaims, type ClaimSketch } from '../fixtures/claim-of.js';
import type { Signature } from '../model/signature.js';
import { physicalProxy } from './physical-proxy.js';

const shown: Signature = { ...killed, measure: 'dead-shown', place: 'dprk' };
const portraits: ClaimSketch = {
  id: 'portraits',
  quantity: { ...shown, extent: 'portraits-first-ceremony' },
  figure: { kind: 'exact', value: 101 },
  publishedOn: '2025-08-22',
};
const dead: ClaimSketch = {
  id: 'dead',
  origin: 'elm-post',
  quantity: killed,
  figure: { kind: 'at-least', low: 101 },
  publishedOn: '2025-08-25',
};
const check = (...claims: readonly ClaimSketch[]) =>
  physicalProxy({ ledger: ledgerOfClaims(claims), entries: undefined }).map(({ record, field }) => [
    record,
    field,
  ]);

describe('physicalProxy', () => {
  it('101 dead three days after 101 portraits are found', () => {
    expect(check(portraits, dead)).toEqual([['dead', 'quantity.measure']]);
  });

  it('another number of dead, or one said before, is no echo', () => {
    expect(check(portraits, { ...dead, figure: { kind: 'about', value: 2_000 } })).toEqual([]);
    expect(check(portraits, { ...dead, publishedOn: '2025-08-01' })).toEqual([]);
  });

  it.each(['412 graves', 'portraits of the fallen', 'six coffins', '영정 350명'])(
    '"%s" entered as killed is found',
    (text) => {
      expect(check({ ...dead, wording: { text, language: 'en' } })).toEqual([
        ['dead', 'quantity.measure'],
      ]);
    },
  );

  it('what was shown says which wall it was', () => {
    expect(check({ ...portraits, quantity: shown })).toEqual([['portraits', 'quantity.extent']]);
    expect(check(portraits)).toEqual([]);
  });

  it('dead who are acknowledged at their graves without a number are no count', () => {
    const wording = { text: 'their tombs', language: 'en' };
    expect(check({ ...dead, figure: { kind: 'none-stated' }, wording })).toEqual([]);
  });
});
