// Articles 000 and 004: one briefing carried by many pages, counted as many confirmations.
import { describe, expect, it } from 'vitest';
import { documentOf, ledgerOfClaims, type ClaimSketch } from '../fixtures/claim-of.js';
import { circularReporting } from './circular-reporting.js';

const check = (claims: readonly ClaimSketch[], documents = [documentOf()]) =>
  circularReporting({ ledger: ledgerOfClaims(claims, { documents }), entries: undefined }).map(
    ({ record, problem }) => `${record}: ${problem}`,
  );
const briefing: ClaimSketch = {
  id: 'briefing',
  origin: 'cedar-service',
  figure: { kind: 'about', value: 3_000 },
  asOf: '2025-01-10',
};

describe('circularReporting', () => {
  it('one briefing entered from two pages as two claims is found', () => {
    expect(
      check([
        briefing,
        { ...briefing, id: 'second', publishedOn: '2025-01-11', statedOn: '2025-01-10' },
      ]),
    ).toEqual(['second: it says what briefing says, by the same origin for the same day']);
  });

  it('the same body may say the same number of a later day', () => {
    expect(
      check([
        briefing,
        { ...briefing, id: 'later', asOf: '2025-02-10', publishedOn: '2025-02-10' },
      ]),
    ).toEqual([]);
  });

  it('a paper that claims the number of a body is found, unless it says what it computed it from', () => {
    const paper: ClaimSketch = {
      ...briefing,
      id: 'paper',
      origin: 'elm-post',
      asOf: '2025-01-12',
      publishedOn: '2025-01-12',
    };
    expect(check([briefing, paper])).toHaveLength(1);
    expect(check([briefing, { ...paper, derivedFrom: ['briefing'] }])).toEqual([]);
    expect(check([briefing, { ...paper, figure: { kind: 'about', value: 3_500 } }])).toEqual([]);
  });
});
