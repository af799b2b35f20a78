// Mid-January 2025: 4,000 casualties, of which a tenth, a quarter or two thirds are dead, by whom one asks.
import { describe, expect, it } from 'vitest';
import { casualties, killed, wounded } from '../data/quantities.js';
import { ledgerOfClaims, type ClaimSketch } from '../fixtures/claim-of.js';
import { fixedRatioSplit } from './fixed-ratio-split.js';

const all: ClaimSketch = {
  id: 'all',
  origin: 'cedar-service',
  quantity: casualties,
  figure: { kind: 'about', value: 4_000 },
};
const dead: ClaimSketch = { id: 'dead', origin: 'cedar-service', quantity: killed };
const check = (...claims: readonly ClaimSketch[]) =>
  fixedRatioSplit({ ledger: ledgerOfClaims(claims), entries: undefined }).map(
    ({ record, field }) => [record, field],
  );

describe('fixedRatioSplit', () => {
  it('a quarter of 4,000 read as 1,000 dead is found; the quarter itself is not', () => {
    const quarter = { kind: 'share', lowPercent: 25, highPercent: 25, of: ['all'] } as const;
    const reading = { low: 1_000, high: 1_000, rule: '25 % of 4,000' };
    expect(check(all, { ...dead, figure: { ...quarter, reading } })).toEqual([
      ['dead', 'figure.reading'],
    ]);
    expect(check(all, { ...dead, figure: quarter })).toEqual([]);
  });

  it('dead computed by a body from its own casualties are found', () => {
    const figure = { kind: 'about', value: 400 } as const;
    expect(check(all, { ...dead, figure, derivedFrom: ['all'] })).toEqual([
      ['dead', 'derivedFrom'],
    ]);
  });

  it('1,500 dead that a paper makes of another’s 5,000 enter no span', () => {
    const figure = { kind: 'at-least', low: 1_500, exclusive: true } as const;
    expect(check(all, { ...dead, origin: 'elm-post', figure, derivedFrom: ['all'] })).toEqual([]);
  });

  it('all less the wounded is arithmetic, not a ratio', () => {
    const hurt = { ...dead, id: 'hurt', quantity: wounded };
    expect(check(all, hurt, { ...dead, derivedFrom: ['all', 'hurt'] })).toEqual([]);
  });
});
