// The cases of changes in print are narrowed by what the reader chose, and keep their order where it says nothing.
import { mutations, relays } from '@dprk-deployment-tracker/core';
import { ledgerOfClaims } from '@dprk-deployment-tracker/core/fixtures';
import { describe, expect, test } from 'vitest';
import { noOrigin, originOf, shownRelays } from './shown-relays.js';

const day = '2026-01-01' as const;
const page = (id: string, mentions: readonly object[], more: object = {}) => ({
  id,
  publisher: 'Invented Paper',
  language: 'en',
  address: 'https://example.org/page',
  publishedOn: id.slice(0, 10),
  readAs: 'original' as const,
  recordedOn: day,
  mentions: mentions as never,
  ...more,
});
const hedge = {
  printed: { figure: { kind: 'exact', value: 4_000 } },
  mutations: [{ kind: 'hedge-lost' }],
};
const date = { printed: { asOf: '2025-03' }, mutations: [{ kind: 'wrong-date' }] };
const visit = { id: 'visit', day: '2025-01-05', kind: 'visit', title: 'A visit' } as const;

/** In order of first print: the hedge of `staff` (printed twice), the date of the visit, the date of `post`. */
const record = ledgerOfClaims(
  [
    { id: 'staff', origin: 'alder-staff' },
    { id: 'post', origin: 'elm-post' },
  ],
  {
    dataDay: day,
    documents: [
      page('2025-02-01-one', [{ of: 'staff', ...hedge }], { events: [visit] }),
      page('2025-02-02-two', [{ of: 'visit', ...date }]),
      page('2025-02-03-three', [
        { of: 'staff', ...hedge },
        { of: 'post', ...date },
      ]),
    ],
  },
);
const all = relays(mutations(record, day), day);
const shown = (choice: Parameters<typeof shownRelays>[1]) =>
  shownRelays(all, choice).map(({ of, kind }) => `${of.id} ${kind}`);

describe('shownRelays', () => {
  test('with nothing chosen the newest first print comes first', () => {
    expect(shown({})).toEqual(['post wrong-date', 'visit wrong-date', 'staff hedge-lost']);
  });

  test('the change that most pages print comes first when asked for, the others stay as they were', () => {
    expect(shown({ order: 'repeats' })).toEqual([
      'staff hedge-lost',
      'post wrong-date',
      'visit wrong-date',
    ]);
  });

  test('a kind and a speaker narrow it together', () => {
    expect(shown({ kind: 'wrong-date' })).toHaveLength(2);
    expect(shown({ kind: 'wrong-date', origin: 'elm-post' })).toEqual(['post wrong-date']);
    expect(shown({ kind: 'hedge-lost', origin: 'elm-post' })).toEqual([]);
  });

  test('events stand together, under no speaker', () => {
    expect(all.map(originOf)).toContain(noOrigin);
    expect(shown({ origin: noOrigin })).toEqual(['visit wrong-date']);
  });
});
