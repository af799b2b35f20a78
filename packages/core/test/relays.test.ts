// Every error and circle of the evidence that went through the press stands among the relays of our own record.
import { describe, expect, it } from 'vitest';
import { lastDay, ledger, mutations, relays, type Printed } from '../src/index.js';
import { rows as errorsFromE18 } from './record-rows/2024-10-2b-from-e18.js';
import { rows as errorsToE17 } from './record-rows/2024-10-2b.js';
import { rows as circles202410 } from './record-rows/2024-10-4.js';
import { rows as circles202503 } from './record-rows/2025-03-4.js';

const mutated = mutations(ledger, ledger.dataDay);
const all = relays(mutated, ledger.dataDay);
const relayed = new Set(
  all.flatMap(({ first, repeats }) => [first, ...repeats].map(({ mention }) => mention.id)),
);

/** The numbers of the items that name a mention with a change, and of those that name none. */
function parted(
  rows: readonly { readonly row: string; readonly records: readonly string[] }[],
  prefix: string,
) {
  const numbered = rows.filter(({ row }) => row.startsWith(prefix));
  const numberOf = ({ row }: { readonly row: string }): number =>
    Number.parseInt(row.slice(prefix.length), 10);
  const relayedIn = numbered.filter(({ records }) => records.some((id) => relayed.has(id)));
  const found = new Set(relayedIn.map(numberOf));
  const others = new Set(numbered.map(numberOf).filter((number) => !found.has(number)));
  return { relayed: [...found], claimsAtOdds: [...others] };
}

describe('the relays of our own record', () => {
  it('are 50 and more changes on their way to print', () => {
    expect(mutated.length).toBeGreaterThanOrEqual(50);
    expect(all.length).toBeGreaterThanOrEqual(50);
  });

  // Read off the files of evidence: the others set claims of two speakers against each other, or tell how an origin
  // corrected itself; nothing was changed in print.
  it('hold every error of section 2b that happened in print', () => {
    const { relayed, claimsAtOdds } = parted([...errorsToE17, ...errorsFromE18], 'E');
    expect(relayed).toEqual([
      ...[1, 2, 3, 4, 6, 7, 8, 13, 14, 15, 16, 17],
      ...[18, 20, 21, 22, 23, 28, 31, 32, 34],
    ]);
    expect(claimsAtOdds).toEqual([5, 9, 10, 11, 12, 19, 24, 25, 26, 27, 29, 30, 33]);
  });

  it('hold every circle and mutation of both sections 4 that happened in print', () => {
    expect(parted(circles202410, '4.')).toEqual({
      relayed: [1, 2, 6, 7, 8, 9, 10, 15, 16],
      claimsAtOdds: [3, 4, 5, 11, 12, 13, 14],
    });
    expect(parted(circles202503, '4.')).toEqual({
      relayed: [1, 2, 3, 6, 7, 11, 13, 14],
      claimsAtOdds: [4, 5, 8, 9, 10, 12, 15, 16],
    });
  });

  it('lose no change: each page’s each change stands in one relay and no other', () => {
    const changes = mutated.flatMap(({ mention }) =>
      mention.mutations.map(({ kind }) => `${mention.id}~${kind}`),
    );
    const prints = all.flatMap(({ kind, first, repeats }) =>
      [first, ...repeats].map(({ mention }) => `${mention.id}~${kind}`),
    );
    expect([...prints].sort()).toEqual([...changes].sort());
  });

  it('each show a difference between what was said and what was printed', () => {
    const asSaid = all.filter(({ of, printed }) => {
      const said: Printed =
        'origin' in of
          ? {
              ...of.quantity,
              figure: of.figure,
              modality: of.modality,
              asOf: of.asOf.edtf,
              origin: of.origin.name,
            }
          : { asOf: of.day.edtf };
      const fields = Object.keys(printed) as (keyof Printed)[];
      return (
        fields.length === 0 ||
        fields.some((field) => JSON.stringify(printed[field]) === JSON.stringify(said[field]))
      );
    });
    expect(asSaid.map(({ id }) => id)).toEqual([]);
  });

  it('on each replayed day use nothing printed later', () => {
    for (const knownOn of ['2024-11-01', '2025-01-31', '2025-10-24'] as const) {
      const known = relays(mutations(ledger, knownOn), knownOn);
      expect(known.length).toBeGreaterThan(0);
      for (const { first, repeats, said } of known) {
        expect([first, ...repeats].filter(({ printedOn }) => printedOn > knownOn)).toEqual([]);
        expect(said === undefined || lastDay(said.document.publishedOn) <= knownOn).toBe(true);
      }
    }
  });
});
