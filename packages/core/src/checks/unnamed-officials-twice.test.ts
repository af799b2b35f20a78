// January 2025: Western officials and, two days later, London: 4,000, 11,000 and 1,000, all as of mid-January.
import { describe, expect, it } from 'vitest';
import { casualties } from '../data/quantities.js';
import { inventedOrigins } from '../fixtures/invented-origins.js';
import { ledgerOfClaims, type ClaimSketch } from '../fixtures/claim-of.js';
import type { Origin } from '../model/origin.js';
import { unnamedOfficialsTwice } from './unnamed-officials-twice.js';

const officials: ClaimSketch = {
  id: 'officials',
  origin: 'fen-officials',
  quantity: casualties,
  figure: { kind: 'about', value: 4_000 },
  asOf: '2025-01-15~',
  publishedOn: '2025-01-22',
};
const update: ClaimSketch = {
  ...officials,
  id: 'update',
  origin: 'cedar-service',
  publishedOn: '2025-01-24',
};
const check = (claims: readonly ClaimSketch[], origins: readonly Origin[] = inventedOrigins) =>
  unnamedOfficialsTwice({ ledger: ledgerOfClaims(claims, { origins }), entries: undefined }).map(
    ({ record, field }) => [record, field],
  );
const tied = (standing: 'declared' | 'reported'): readonly Origin[] =>
  inventedOrigins.map((origin) =>
    origin.id === 'fen-officials'
      ? { ...origin, informedBy: [{ origin: 'cedar-service', standing }] }
      : origin,
  );

describe('unnamedOfficialsTwice', () => {
  it('the same 4,000 of the same day by a named body two days later is found', () => {
    expect(check([officials, update])).toEqual([['officials', 'origin.informedBy']]);
  });

  it('once the list of origins ties the two, it is as it should be', () => {
    expect(check([officials, update], tied('reported'))).toEqual([]);
    expect(check([officials, update], tied('declared'))).toEqual([]);
  });

  it('another number, another day or a month later is no twin', () => {
    expect(check([officials, { ...update, figure: { kind: 'about', value: 3_000 } }])).toEqual([]);
    expect(check([officials, { ...update, asOf: '2025-01-20' }])).toEqual([]);
    expect(check([officials, { ...update, publishedOn: '2025-02-24' }])).toEqual([]);
  });

  it('a second set of unnamed officials of one bloc says what tells it apart', () => {
    const second: Origin = {
      id: 'fen-sources',
      name: 'sources in Fen',
      party: 'fen-officials',
      kind: 'unnamed-officials',
      stake: 'third-party',
    };
    expect(check([], [...inventedOrigins, second])).toEqual([['fen-sources', 'note']]);
    const note = 'Quoted together with officials of Cedar.';
    expect(check([], [...inventedOrigins, { ...second, note }])).toEqual([]);
  });
});
