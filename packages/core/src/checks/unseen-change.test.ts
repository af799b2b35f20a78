// Charges against pages: with the words seen on a page that can be opened, and no others.
import { describe, expect, it } from 'vitest';
import { documentOf, ledgerOfClaims, type DocumentSketch } from '../fixtures/claim-of.js';
import type { Mutation } from '../model/mutation.js';
import { unseenChange } from './unseen-change.js';

const words = { text: 'more than 300 soldiers were killed', where: 'lead' } as const;

function problems(mutation: Mutation, page: DocumentSketch = {}): readonly string[] {
  const repeat = documentOf({
    id: '2025-01-11-repeat',
    mentions: [{ of: 'claim', printed: { measure: 'killed' }, mutations: [mutation] }],
    ...page,
  });
  const ledger = ledgerOfClaims([{ id: 'claim' }], { documents: [repeat] });
  return unseenChange({ ledger, entries: undefined }).map(({ problem }) => problem);
}

describe('unseenChange', () => {
  it('a charge with its words on an opened page stands', () => {
    expect(problems({ kind: 'killed-for-casualties', seen: words })).toEqual([]);
  });

  it('a charge without words is none', () => {
    expect(problems({ kind: 'killed-for-casualties' })).toEqual([
      'nobody saw the words of killed-for-casualties',
    ]);
  });

  it('nine words are a quotation too long', () => {
    const text = 'one two three four five six seven eight nine';
    expect(problems({ kind: 'rounded', seen: { ...words, text } })).toEqual([
      '9 words are quoted for rounded',
    ]);
  });

  it('a page that nobody can open, or that nobody opened, is not charged', () => {
    const charge: Mutation = { kind: 'killed-for-casualties', seen: words };
    const { address: _, ...lost } = documentOf({ noAddressReason: 'not found' });
    const page = { ...lost, id: '2025-01-11-repeat' };
    const mentions = [
      { of: 'claim', printed: { measure: 'killed' }, mutations: [charge] },
    ] as const;
    const ledger = ledgerOfClaims([{ id: 'claim' }], { documents: [{ ...page, mentions }] });
    expect(unseenChange({ ledger, entries: undefined }).map(({ problem }) => problem)).toEqual([
      'a page without an address is charged',
    ]);
    expect(problems(charge, { readAs: 'named', namedBy: ['one', 'two'] })).toEqual([
      'a page that nobody opened is charged',
    ]);
  });
});
