// December 2024: a regiment’s 50 killed in three days; January 2025: up to a battalion lost on the 3rd and 4th.
import { describe, expect, it } from 'vitest';
import { killed, killedOrWounded, sent } from '../data/quantities.js';
import { ledgerOfClaims, type ClaimSketch } from '../fixtures/claim-of.js';
import { localObservation } from './local-observation.js';

const check = (sketch: ClaimSketch) =>
  localObservation({
    ledger: ledgerOfClaims([
      { id: 'seen', quantity: killed, publishedOn: '2025-01-05', ...sketch },
    ]),
    entries: undefined,
  }).map(({ record, field }) => [record, field]);
const said = (text: string): ClaimSketch => ({ wording: { text, language: 'en' } });
const found = [['seen', 'quantity.extent']];

describe('localObservation', () => {
  it.each(['lost up to a battalion', 'killed by the regiment in three days', 'in one hospital'])(
    '"%s" entered as a total is found',
    (text) => {
      expect(check(said(text))).toEqual(found);
      expect(check({ ...said(text), quantity: { ...killed, extent: 'one-unit' } })).toEqual([]);
    },
  );

  it('a village as the place of a total is found', () => {
    expect(check({ placeSaid: 'the village of Makhnovka' })).toEqual(found);
    expect(check({ placeSaid: 'Kursk' })).toEqual([]);
  });

  it('losses of two days are found; a total of an uncertain day or month is not', () => {
    expect(check({ asOf: '2025-01-03/2025-01-04' })).toEqual(found);
    expect(check({ asOf: '2025-01-03~' })).toEqual([]);
    expect(check({ asOf: '2024-12' })).toEqual([]);
    expect(check({ asOf: '2024-10-01/2025-01-04' })).toEqual([]);
  });

  it('a brigade that was sent is no loss, and a plan no observation', () => {
    expect(check({ ...said('a brigade'), quantity: sent })).toEqual([]);
    expect(check({ ...said('a brigade'), quantity: killedOrWounded, modality: 'planned' })).toEqual(
      [],
    );
  });
});
