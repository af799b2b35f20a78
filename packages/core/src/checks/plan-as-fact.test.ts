// Article 003: 2,600 who were to be sent, printed as on their way.
import { describe, expect, it } from 'vitest';
import { sent } from '../data/quantities.js';
import { ledgerOfClaims, type ClaimSketch } from '../fixtures/claim-of.js';
import { planAsFact } from './plan-as-fact.js';

const check = (sketch: ClaimSketch) =>
  planAsFact({
    ledger: ledgerOfClaims([{ id: 'cadre', quantity: sent, publishedOn: '2024-10-17', ...sketch }]),
    entries: undefined,
  }).map(({ field }) => field);

describe('planAsFact', () => {
  it('troops observed on a day after it was stated are found', () => {
    expect(check({ asOf: '2024-11-01' })).toEqual(['asOf']);
    expect(check({ asOf: '2024-11-01', modality: 'planned' })).toEqual([]);
  });

  it('a month that has begun is not to come', () => {
    expect(check({ asOf: '2024-10' })).toEqual([]);
  });

  it.each(['will be sent', 'plans to send', 'could reach', 'preparing on their land'])(
    '"%s" entered as observed is found',
    (text) => {
      const wording = { text, language: 'en' };
      expect(check({ wording })).toEqual(['modality']);
      expect(check({ wording, modality: 'capacity' })).toEqual([]);
    },
  );

  it('"highly likely" and "about to suffer" speak of the day itself', () => {
    expect(check({ wording: { text: 'highly likely', language: 'en' } })).toEqual([]);
    expect(check({ wording: { text: 'about to suffer', language: 'en' } })).toEqual([]);
  });
});
