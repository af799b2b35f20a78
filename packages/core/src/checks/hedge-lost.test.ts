// Articles 000 and 003: "nearly 11,000" printed as 11,000, a plan as confirmed; and changes that nobody typed.
import { describe, expect, it } from 'vitest';
import { inTrainingFarEast } from '../data/quantities.js';
import { documentOf, ledgerOfClaims, type ClaimSketch } from '../fixtures/claim-of.js';
import type { MentionEntry } from '../model/entry.js';
import { mutationKinds, type MutationKind } from '../model/mutation-kinds.js';
import { hedgeLost } from './hedge-lost.js';

const nearly: ClaimSketch = {
  id: 'nearly',
  quantity: inTrainingFarEast,
  figure: { kind: 'about', value: 11_000 },
  wording: { text: 'nearly', language: 'en' },
};
const repeat = (mention: Omit<MentionEntry, 'of'>) =>
  hedgeLost({
    ledger: ledgerOfClaims([nearly], {
      documents: [
        documentOf({ publishedOn: '2025-01-11', mentions: [{ of: 'nearly', ...mention }] }),
      ],
    }),
    entries: undefined,
  }).map(({ field }) => field);
const bare = { figure: { kind: 'exact', value: 11_000 } } as const;

describe('hedgeLost', () => {
  it('"nearly 11,000" entered as exact has lost its hedge', () => {
    const ledger = ledgerOfClaims([{ ...nearly, ...bare }]);
    expect(hedgeLost({ ledger, entries: undefined })).toMatchObject([
      { code: 'hedge-lost', record: 'nearly', field: 'figure' },
    ]);
  });

  it('a hedge lost in print is typed and shown', () => {
    expect(repeat({ printed: bare, mutations: [{ kind: 'hedge-lost' }] })).toEqual([]);
  });

  it('a number printed otherwise without a kind of change is found', () => {
    expect(repeat({ printed: bare })).toEqual(['printed.figure']);
  });

  it('a kind of change that does not show in print is found', () => {
    expect(repeat({ mutations: [{ kind: 'hedge-lost' }] })).toEqual(['printed']);
  });

  it('killed for casualties shows as the measure killed, not in words', () => {
    const mutations = [{ kind: 'killed-for-casualties' }] as const;
    expect(repeat({ printed: { inWords: 'dead' }, mutations })).toEqual(['printed']);
    expect(repeat({ printed: { measure: 'killed' }, mutations })).toEqual([]);
  });

  it('a field printed as said is no difference', () => {
    const printed = { figure: { kind: 'about', value: 11_000 } } as const;
    expect(repeat({ printed, mutations: [{ kind: 'wrong-number' }] })).toEqual(['printed.figure']);
  });

  it.each(Object.keys(mutationKinds) as MutationKind[])(
    '%s has a place where it must show',
    (kind) => {
      expect(repeat({ mutations: [{ kind }] })).toEqual(['printed']);
    },
  );
});
