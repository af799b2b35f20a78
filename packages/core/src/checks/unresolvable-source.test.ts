// A number without a page to open: no address, an address that may not be linked, no word on why.
import { describe, expect, it } from 'vitest';
import { documentOf, entriesOfClaims, type DocumentSketch } from '../fixtures/claim-of.js';
import { linkLedger } from '../model/link-ledger.js';
import { unresolvableSource } from './unresolvable-source.js';

const check = (sketch: DocumentSketch) => {
  const entries = entriesOfClaims([], { documents: [documentOf(sketch)] });
  return unresolvableSource({ ledger: linkLedger(entries).ledger, entries }).map(
    ({ field }) => field,
  );
};
const { address: _, ...addressless } = documentOf();

describe('unresolvableSource', () => {
  it('an address is enough, and so is the reason for having none', () => {
    expect(check({})).toEqual([]);
    const entries = entriesOfClaims([], {
      documents: [{ ...addressless, noAddressReason: 'A broadcast.' }],
    });
    expect(unresolvableSource({ ledger: linkLedger(entries).ledger, entries })).toEqual([]);
  });

  it('neither is found', () => {
    const entries = entriesOfClaims([], { documents: [addressless] });
    expect(
      unresolvableSource({ ledger: linkLedger(entries).ledger, entries: undefined }),
    ).toHaveLength(1);
  });

  it.each<readonly [string, Partial<DocumentSketch>, readonly string[]]>([
    ['by nobody', {}, ['namedBy']],
    ['by one digest', { namedBy: ['a digest'] }, ['namedBy']],
    ['by one digest twice', { namedBy: ['a digest', 'a digest'] }, ['namedBy']],
    ['by two', { namedBy: ['a digest', 'another'] }, []],
  ])('a page that nobody opened, named %s', (_name, sketch, found) => {
    expect(check({ ...sketch, readAs: 'named' })).toEqual(found);
  });

  it('an address that may not be linked is found, in the archive too', () => {
    expect(check({ address: 'javascript:alert(1)' })).toEqual(['address', 'address']);
    expect(check({ archive: 'ftp://example.org/' })).toEqual(['archive']);
  });
});
