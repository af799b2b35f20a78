// Article 001: "up to 100,000", and a boost of "up to 20 %", taken as the numbers themselves.
import { describe, expect, it } from 'vitest';
import { documentOf, ledgerOfClaims, type ClaimSketch } from '../fixtures/claim-of.js';
import { oneSidedAsPoint } from './one-sided-as-point.js';

const check = (sketch: ClaimSketch) =>
  oneSidedAsPoint({ ledger: ledgerOfClaims([sketch]), entries: undefined });
const said = (text: string, figure: ClaimSketch['figure']): ClaimSketch => ({
  id: 'said',
  ...(figure && { figure }),
  wording: { text, language: 'en' },
});

describe('oneSidedAsPoint', () => {
  it.each(['up to', 'as many as', 'at least', 'more than', 'over', 'some 3,000 or more'])(
    '"%s" beside an exact number is found',
    (text) => {
      expect(check(said(text, { kind: 'exact', value: 100_000 }))).toMatchObject([
        { code: 'one-sided-as-point', record: 'said', field: 'figure' },
      ]);
    },
  );

  it('"up to" beside an open figure is as it should be', () => {
    expect(check(said('up to', { kind: 'up-to', high: 100_000 }))).toEqual([]);
    expect(check(said('about', { kind: 'about', value: 100_000 }))).toEqual([]);
  });

  it('a value that a page worked out is looked at too', () => {
    const page = documentOf({
      statedValues: [
        {
          id: 'boost',
          indicator: 'boost-to-force',
          part: 'boost',
          figure: { kind: 'exact', value: 20 },
          unit: 'percent',
          wording: { text: 'by up to 20%', language: 'en' },
        },
      ],
    });
    const ledger = ledgerOfClaims([], { documents: [page] });
    expect(oneSidedAsPoint({ ledger, entries: undefined }).map(({ record }) => record)).toEqual([
      'boost',
    ]);
  });
});
