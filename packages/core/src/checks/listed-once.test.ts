// Every page once, and nothing lost between what was entered and what is linked.
import { describe, expect, it } from 'vitest';
import { documentOf, entriesOfClaims } from '../fixtures/claim-of.js';
import { linkLedger } from '../model/link-ledger.js';
import { listedOnce } from './listed-once.js';

describe('listedOnce', () => {
  it('a record of different pages is as it should be', () => {
    const entries = entriesOfClaims([{}, {}]);
    expect(listedOnce({ ledger: linkLedger(entries).ledger, entries })).toEqual([]);
  });

  it('a page listed twice is found', () => {
    const entries = entriesOfClaims([], { documents: [documentOf(), documentOf()] });
    expect(listedOnce({ ledger: linkLedger(entries).ledger, entries })).toMatchObject([
      { code: 'listed-once', document: '2025-01-10-invented-page', field: 'id' },
    ]);
  });

  it('a claim that was entered and did not link is found', () => {
    const entries = entriesOfClaims([{ id: 'lost', origin: 'nobody' }]);
    expect(listedOnce({ ledger: linkLedger(entries).ledger, entries })).toMatchObject([
      { record: 'lost' },
    ]);
  });

  it('says nothing where the entries are not at hand', () => {
    expect(
      listedOnce({ ledger: linkLedger(entriesOfClaims([])).ledger, entries: undefined }),
    ).toEqual([]);
  });
});
