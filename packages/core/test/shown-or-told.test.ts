// Whatever stands in a stranger's feed: each claim sent is shown on a page, or told with its reason.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseLedger } from '../src/intake/parse-ledger.js';
import { changed, pathsOf, rich, type Json } from './changed-record.js';

type Fields = Readonly<Record<string, Json | undefined>>;
const fieldsOf = (value: Json | undefined): Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : {};
const listOf = (value: Json | undefined): readonly Json[] =>
  Array.isArray(value) ? (value as readonly Json[]) : [];

/** The ids of all claims that stand in a list of claims on a page in a list of pages. */
function sentClaims(feed: Json): readonly string[] {
  const claims = listOf(fieldsOf(feed)['documents']).flatMap((page) =>
    listOf(fieldsOf(page)['claims']),
  );
  return claims.flatMap((claim) => {
    const { id } = fieldsOf(claim);
    return typeof id === 'string' ? [id] : [];
  });
}

const put = fc.oneof(
  fc.constantFrom<(Json | undefined)[]>(undefined, null, 0, -1, '', 'a', 'b', 'c', [], {}, 'x y'),
  fc.constantFrom<Json[]>('javascript:alert(1)', '2025-02-30', '<script>', '__proto__', '=1+1'),
  fc.jsonValue({ maxDepth: 3 }) as fc.Arbitrary<Json>,
);

describe('parseLedger', () => {
  it('shows each claim on a page that can be opened, or tells why not; in one, two or three places', () => {
    const paths = fc.constantFrom(...pathsOf(rich).filter((path) => path.length > 1));
    const changes = fc.array(fc.tuple(paths, put), { minLength: 1, maxLength: 3 });
    const seen = { kept: 0, lost: 0 };
    fc.assert(
      fc.property(changes, (all) => {
        const feed = all.reduce<Json>((value, [path, to]) => changed(value, path, to) ?? {}, rich);
        const { ledger, faults } = parseLedger(feed);
        // Nested too deep, it is not looked at.
        fc.pre(faults[0]?.code !== 'too-deep');
        const kept = new Set(ledger.claims.map(({ id }) => id));
        const told = new Set(faults.map(({ record }) => record));
        expect(sentClaims(feed).filter((id) => !kept.has(id) && !told.has(id))).toEqual([]);
        for (const { document } of ledger.claims) {
          const { address, archive, noAddressReason } = document;
          expect(address ?? archive ?? noAddressReason).toBeTruthy();
        }
        for (const { field, problem, remedy } of faults) {
          expect([field, problem, remedy].filter((part) => part === '')).toEqual([]);
        }
        seen.kept += kept.size;
        seen.lost += sentClaims(feed).length - kept.size;
      }),
      { numRuns: 1_000 },
    );
    expect(Math.min(seen.kept, seen.lost)).toBeGreaterThan(100);
  });
});
