// A ratio over invented claims: whose numbers go in, what comes out, what is said of it.
import { describe, expect, it } from 'vitest';
import { koreanArmy, sent } from '../../data/quantities.js';
import { documentOf, ledgerOfClaims, type ClaimSketch } from '../../fixtures/claim-of.js';
import type { Ledger } from '../../model/ledger.js';
import { percentOf } from './percent-of.js';
import { ratioPart, type RatioPart } from './ratio-part.js';

const part: RatioPart = {
  indicator: 'share-of-army',
  part: 'of-army',
  unit: 'percent',
  isNumerator: ({ quantity }) => quantity.measure === 'sent',
  isDenominator: ({ quantity }) => quantity.measure === 'active-strength',
  combine: percentOf,
};
const troops = (id: string, value: number): ClaimSketch => ({
  id,
  quantity: sent,
  figure: { kind: 'about', value },
});
const army = (id: string, value: number): ClaimSketch => ({
  id,
  quantity: koreanArmy,
  figure: { kind: 'about', value },
});
const claims = [
  troops('small', 10_000),
  troops('large', 15_000),
  army('wide', 1_250_000),
  army('narrow', 1_200_000),
];
const page = (inputs: readonly string[], id = 'value') =>
  documentOf({
    id: `2025-01-11-elm-post-${id}`,
    statedValues: [
      {
        id,
        indicator: 'share-of-army',
        part: 'of-army',
        figure: { kind: 'exact', value: 0.9 },
        unit: 'percent',
        inputs,
      },
    ],
  });
const record: Ledger = ledgerOfClaims(claims, { documents: [page(['small', 'wide'])] });

describe('ratioPart', () => {
  it('takes the page’s own inputs: 10,000 of 1,250,000 is 0.8 %', () => {
    const { chosen, stated } = ratioPart(record, part, {});
    expect([chosen?.numerator?.id, chosen?.denominator?.id]).toEqual(['small', 'wide']);
    expect(chosen?.value.low).toBeCloseTo(0.8, 10);
    expect(stated.map(({ id }) => id)).toEqual(['value']);
  });

  it('takes the reader’s inputs instead: 15,000 of 1,200,000 is 1.25 %', () => {
    const { chosen } = ratioPart(record, part, {
      'of-army': { numerator: 'large', denominator: 'narrow' },
    });
    expect(chosen?.value.high).toBeCloseTo(1.25, 10);
  });

  it('falls back to the page’s own where the reader’s choice is not known', () => {
    const { chosen } = ratioPart(record, part, { 'of-army': { numerator: 'nobody' } });
    expect(chosen?.numerator?.id).toBe('small');
  });

  it('prefers a page that names both inputs to two pages that name one each', () => {
    const pages = [page(['large'], 'one'), page(['small', 'narrow'], 'two')];
    const { chosen } = ratioPart(ledgerOfClaims(claims, { documents: pages }), part, {});
    expect([chosen?.numerator?.id, chosen?.denominator?.id]).toEqual(['small', 'narrow']);
  });

  it('takes what the page prints where it names no input', () => {
    const printing = { ...page([]), mentions: [{ of: 'large' }, { of: 'narrow' }] };
    const { chosen } = ratioPart(ledgerOfClaims(claims, { documents: [printing] }), part, {});
    expect([chosen?.numerator?.id, chosen?.denominator?.id]).toEqual(['large', 'narrow']);
  });

  it('sets the chosen numerator over every denominator, the lowest first', () => {
    const { byDenominator } = ratioPart(record, part, {});
    // 10,000 / 1,200,000 = 0.8333 %; 10,000 / 1,250,000 = 0.8 %
    expect(byDenominator.map(({ value }) => value.low?.toFixed(3))).toEqual(['0.833', '0.800']);
  });

  it('runs over all from the smallest over the largest to the largest over the smallest', () => {
    const { overAll } = ratioPart(record, part, {});
    expect(overAll?.value.low).toBeCloseTo(0.8, 10);
    expect(overAll?.value.high).toBeCloseTo(1.25, 10);
    expect(overAll?.also).toHaveLength(4);
  });

  it('has nothing to choose without an input, and still none over all', () => {
    const { chosen, byDenominator, overAll } = ratioPart(ledgerOfClaims([]), part, {});
    expect([chosen, byDenominator, overAll]).toEqual([undefined, [], undefined]);
  });

  it('flags a total over time set against what is there on a day, and a year between the two', () => {
    const late = ledgerOfClaims(
      [troops('small', 10_000), { ...army('wide', 1_250_000), asOf: '2022' }],
      { documents: [page(['small', 'wide'])] },
    );
    expect(ratioPart(late, part, {}).chosen?.flags).toEqual([
      'flow-over-stock',
      'denominator-of-another-date',
    ]);
  });

  it('a claim without a number is not offered', () => {
    const silent = ledgerOfClaims([{ ...troops('small', 1), figure: { kind: 'denial' } }]);
    expect(ratioPart(silent, part, {}).numerators).toEqual([]);
  });

  it('an open end stays open: at least 10,000 of 1,250,000 has no upper share', () => {
    const open = ledgerOfClaims(
      [
        { ...troops('small', 1), figure: { kind: 'at-least', low: 10_000 } },
        army('wide', 1_250_000),
      ],
      { documents: [page(['small', 'wide'])] },
    );
    const value = ratioPart(open, part, {}).chosen?.value;
    expect(value?.low).toBeCloseTo(0.8, 10);
    expect(value?.high).toBeUndefined();
  });

  it('a supposed number stands in where no claim gives it', () => {
    const supposed = { ...part, supposed: 30_000 };
    const armies = ledgerOfClaims([army('wide', 1_200_000)], { documents: [page(['wide'])] });
    const { chosen } = ratioPart(armies, supposed, {});
    // 30,000 / 1,200,000
    expect([chosen?.numerator, chosen?.value.low]).toEqual([undefined, 2.5]);
  });
});
