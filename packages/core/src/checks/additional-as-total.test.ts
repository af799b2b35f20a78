// Article 004: 30,000 more, read as a total that triples.
import { describe, expect, it } from 'vitest';
import { killedOrWounded, sent } from '../data/quantities.js';
import { ledgerOfClaims, type ClaimSketch } from '../fixtures/claim-of.js';
import { additionalAsTotal } from './additional-as-total.js';

const check = (...claims: readonly ClaimSketch[]) =>
  additionalAsTotal({ ledger: ledgerOfClaims(claims), entries: undefined }).map(
    ({ record, field }) => [record, field],
  );
const before: ClaimSketch = { id: 'before', quantity: sent, publishedOn: '2025-06-26' };
const more: ClaimSketch = {
  id: 'more',
  quantity: sent,
  figure: { kind: 'up-to', high: 30_000 },
  modality: 'planned',
  publishedOn: '2025-07-02',
  wording: { text: 'up to 30,000 additional', language: 'en' },
};

describe('additionalAsTotal', () => {
  it('"additional" troops that name no baseline are found', () => {
    expect(check(before, more)).toEqual([['more', 'baseline']]);
    expect(check(before, { ...more, baseline: 'before' })).toEqual([]);
  });

  it('"more than" is no addition', () => {
    expect(check({ ...more, wording: { text: 'more than 30,000', language: 'en' } })).toEqual([]);
  });

  it('nothing comes on top of what was stated later', () => {
    const later = { ...before, publishedOn: '2025-12-13' };
    expect(check(later, { ...more, baseline: 'before' })).toEqual([['more', 'baseline']]);
  });

  it('losses have no baseline to name', () => {
    expect(check({ ...more, quantity: killedOrWounded })).toEqual([]);
  });
});
