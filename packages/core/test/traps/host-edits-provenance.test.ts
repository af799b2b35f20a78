// A host editing provenance: who said it, where and in which words cannot be changed in passing, or without a trace.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ledger } from '../../src/data/ledger.js';
import type { ClaimEntry, DocumentEntry } from '../../src/model/entry.js';
import { linkLedger } from '../../src/model/link-ledger.js';
import { entriesOf, randomPages, withClaims } from './random-record.js';

/** Everything that can be reached from a value. */
function reachableFrom(value: unknown, seen: Set<object> = new Set()): ReadonlySet<object> {
  if (typeof value !== 'object' || value === null || seen.has(value)) return seen;
  seen.add(value);
  for (const part of Object.values(value)) reachableFrom(part, seen);
  return seen;
}

describe('a host editing provenance', () => {
  it('nothing in a linked record can be changed in place', () => {
    const loose = [...reachableFrom(ledger)].filter((part) => !Object.isFrozen(part));
    expect(loose).toEqual([]);
    const [claim] = ledger.claims;
    expect(() => Object.assign(claim?.origin ?? {}, { name: 'nobody' })).toThrow(TypeError);
    expect(() => Object.assign(claim?.document ?? {}, { address: undefined })).toThrow(TypeError);
  });

  it('another origin, page or number gives another digest', () => {
    const digestOf = (pages: readonly DocumentEntry[]): string =>
      linkLedger(entriesOf(pages)).ledger.digest;
    const edits: readonly ((claim: ClaimEntry) => ClaimEntry)[] = [
      (claim) => ({ ...claim, origin: claim.origin === 'a1' ? 'b1' : 'a1' }),
      (claim) => ({ ...claim, figure: { kind: 'exact', value: 1 } }),
      (claim) => ({ ...claim, note: 'Said otherwise.' }),
    ];
    fc.assert(
      fc.property(randomPages(), (pages) => {
        const before = digestOf(pages);
        for (const edit of edits) expect(digestOf(withClaims(pages, edit))).not.toBe(before);
        const elsewhere = pages.map((page) => ({ ...page, address: 'https://example.com/' }));
        expect(digestOf(elsewhere)).not.toBe(before);
      }),
    );
  });
});
