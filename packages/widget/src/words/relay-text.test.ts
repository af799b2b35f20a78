// A change in print is told as what was said, what was printed, and on how many pages.
import { mutations, relays, report, type MentionEntry } from '@dprk-deployment-tracker/core';
import { documentOf, ledgerOfClaims } from '@dprk-deployment-tracker/core/fixtures';
import { describe, expect, test } from 'vitest';
import { en } from './locales/en.js';
import { relayText, type RelayText } from './relay-text.js';
import { wordsFor } from './words-for.js';

const words = wordsFor(en);
const visit = { id: 'visit', day: '2025-01-05', kind: 'visit', title: 'A visit' } as const;

/** The text of the first change, printed by a page for each day. */
function textOf(mention: MentionEntry, ...days: readonly string[]): RelayText | undefined {
  const ledger = ledgerOfClaims([{ id: 'update', publishedOn: '2025-01-10' }], {
    dataDay: '2026-01-01',
    documents: [
      documentOf({ id: '2025-01-06-visit', publishedOn: '2025-01-06', events: [visit] }),
      ...days.map((publishedOn) =>
        documentOf({ id: `${publishedOn}-page`, publishedOn, mentions: [mention] }),
      ),
    ],
  });
  const [relay] = relays(mutations(ledger, ledger.dataDay), ledger.dataDay);
  return relay && relayText(relay, words, report(ledger));
}

describe('relayText', () => {
  const dead: MentionEntry = {
    of: 'update',
    printed: { measure: 'killed', figure: { kind: 'exact', value: 4_000 } },
    mutations: [{ kind: 'killed-for-casualties' }, { kind: 'hedge-lost' }],
  };

  test('says only what shows this change, and how many pages follow', () => {
    expect(textOf(dead, '2025-02-01', '2025-03-01')).toMatchObject({
      printed: 'killed or wounded → killed',
      // The two that change it and the one it was recorded from.
      later:
        '1 more page prints the same, the last on 1 March 2025. 3 pages of the record print it in all.',
    });
  });

  test('a change that nobody repeats says so', () => {
    expect(textOf(dead, '2025-02-01')?.later).toBe(
      'No other page of the record prints the same. 2 pages of the record print it in all.',
    );
  });

  test('what only our words hold stands without an arrow', () => {
    const actor: MentionEntry = {
      of: 'update',
      printed: { inWords: 'Alder means to send them' },
      mutations: [{ kind: 'wrong-actor' }],
    };
    expect(textOf(actor, '2025-02-01')?.printed).toBe('Alder means to send them');
  });

  test('an event is told by its day and title', () => {
    const date: MentionEntry = {
      of: 'visit',
      printed: { asOf: '2025-02' },
      mutations: [{ kind: 'wrong-date' }],
    };
    expect(textOf(date, '2025-02-01')).toMatchObject({
      said: '5 January 2025: A visit',
      printed: '5 January 2025 → February 2025',
    });
  });
});
