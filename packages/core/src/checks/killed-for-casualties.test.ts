// Article 001, and all over the press: killed and wounded together, counted as killed.
import { describe, expect, it } from 'vitest';
import { casualties, killed, killedOrWounded } from '../data/quantities.js';
import { ledgerOfClaims, type ClaimSketch } from '../fixtures/claim-of.js';
import { readWords } from '../model/word-reading.js';
import { killedForCasualties } from './killed-for-casualties.js';

const check = (...claims: readonly ClaimSketch[]) =>
  killedForCasualties({ ledger: ledgerOfClaims(claims), entries: undefined });
const update: ClaimSketch = {
  id: 'update',
  origin: 'cedar-service',
  quantity: casualties,
  figure: { kind: 'at-least', low: 6_000, exclusive: true },
  asOf: '2025-06-15',
  publishedOn: '2025-06-15',
};
const dead: ClaimSketch = {
  id: 'dead',
  origin: 'elm-post',
  quantity: killed,
  figure: { kind: 'at-least', low: 6_000, exclusive: true },
  asOf: '2025-11-14',
  publishedOn: '2025-11-14',
};

describe('killedForCasualties', () => {
  it('6,000 dead five months after 6,000 casualties is found', () => {
    expect(check(update, dead)).toMatchObject([{ code: 'killed-for-casualties', record: 'dead' }]);
    expect(check({ ...update, quantity: killedOrWounded }, dead)).toHaveLength(1);
  });

  it('another number of dead, or one years later, is not', () => {
    expect(check(update, { ...dead, figure: { kind: 'about', value: 2_000 } })).toEqual([]);
    expect(check({ ...update, asOf: '2023-06-15', publishedOn: '2023-06-15' }, dead)).toEqual([]);
  });

  it('160,000 dead of a whole war are no echo of 160,000 lost in four months', () => {
    const since = (start: string) => ({ kind: 'cumulative', since: start }) as const;
    const four = { ...update, quantity: { ...casualties, accrual: since('2025-01') } };
    const whole = { ...dead, quantity: { ...killed, accrual: since('2022-02-24') } };
    expect(check(four, whole)).toEqual([]);
  });

  it('a few hundred read as 300 to 900 meets 300 dead by chance', () => {
    const reading = readWords('several-hundred');
    const figure = { kind: 'in-words', words: 'several hundred', reading } as const;
    const inWords = { ...update, figure };
    const threeHundred = { ...dead, figure: { kind: 'about', value: 300 } } as const;
    expect(check(inWords, threeHundred)).toEqual([]);
  });

  it('the count of one unit is no echo of a total', () => {
    expect(check(update, { ...dead, quantity: { ...killed, extent: 'one-regiment' } })).toEqual([]);
  });
});
