// An id that leads nowhere is found wherever it stands.
import { describe, expect, it } from 'vitest';
import { documentOf, ledgerOfClaims, type ClaimSketch } from '../fixtures/claim-of.js';
import type { DocumentEntry } from '../model/entry.js';
import { wrongLinks } from './wrong-links.js';

const check = (claims: readonly ClaimSketch[], documents: readonly DocumentEntry[] = []) =>
  wrongLinks({ ledger: ledgerOfClaims(claims, { documents }), entries: undefined }).map(
    ({ field }) => field,
  );

describe('wrongLinks', () => {
  it.each<readonly [string, ClaimSketch]>([
    ['baseline', { baseline: 'nothing' }],
    ['derivedFrom', { derivedFrom: ['nothing'] }],
    ['figure.of', { figure: { kind: 'share', lowPercent: 1, highPercent: 2, of: ['nothing'] } }],
  ])('in %s', (field, sketch) => {
    expect(check([sketch])).toEqual([field]);
  });

  it('in the visit an event is set after, and in the inputs of a value', () => {
    const page = documentOf({
      events: [{ id: 'moved', day: '2025-01', kind: 'movement', title: 'Moved', after: 'nothing' }],
      statedValues: [
        {
          id: 'value',
          indicator: 'lead-signal',
          part: 'lead',
          figure: { kind: 'exact', value: 1 },
          unit: 'months',
          inputs: ['nothing', 'moved'],
        },
      ],
    });
    expect(check([], [page])).toEqual(['after', 'inputs']);
  });

  it('an id that names a claim of the record is as it should be', () => {
    expect(check([{ id: 'a' }, { id: 'b', baseline: 'a', derivedFrom: ['a'] }])).toEqual([]);
  });
});
