// The relays of our own record hold every change in print once, and each shows what differs.
import { describe, expect, it } from 'vitest';
import { lastDay, ledger, mutations, relays, type Printed } from '../src/index.js';

const mutated = mutations(ledger, ledger.dataDay);
const all = relays(mutated, ledger.dataDay);

describe('the relays of our own record', () => {
  it('are 50 and more changes on their way to print', () => {
    expect(mutated.length).toBeGreaterThanOrEqual(50);
    expect(all.length).toBeGreaterThanOrEqual(50);
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
