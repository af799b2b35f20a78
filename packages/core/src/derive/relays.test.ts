// A change on the way to print is told once, with every page that prints it so.
import { describe, expect, it } from 'vitest';
import { documentOf, ledgerOfClaims } from '../fixtures/claim-of.js';
import type { CalendarDay } from '../model/calendar-day.js';
import type { MentionEntry } from '../model/entry.js';
import type { Ledger } from '../model/ledger.js';
import { mutations } from './all-mutations.js';
import { relays, type Relay } from './relays.js';

const claim = {
  id: 'update',
  figure: { kind: 'at-least', low: 6_000, exclusive: true },
  asOf: '2025-06-15',
  publishedOn: '2025-06-15',
} as const;
const about = { kind: 'about', value: 6_000 } as const;
const killed = [{ kind: 'killed-for-casualties' }] as const;

/** A page of that name, on that day, printing the claim. */
function page(publishedOn: string, name: string, mention: Partial<MentionEntry> = {}) {
  const id = `${publishedOn}-${name}`;
  return documentOf({ id, publishedOn, mentions: [{ of: 'update', ...mention }] });
}

function recordOf(...documents: readonly ReturnType<typeof page>[]): Ledger {
  return ledgerOfClaims([claim], { documents, dataDay: '2026-01-01' });
}

function relaysOf(ledger: Ledger, knownOn: CalendarDay = '2026-01-01'): readonly Relay[] {
  return relays(mutations(ledger, knownOn), knownOn);
}

const three = recordOf(
  page('2025-10-24', 'late', {
    printed: { measure: 'killed', figure: about },
    mutations: [...killed, { kind: 'hedge-lost' }],
  }),
  page('2025-06-30', 'early', { printed: { measure: 'killed' }, mutations: killed }),
  page('2025-11-14', 'latest', {
    printed: { measure: 'killed', origin: 'Reuters' },
    mutations: [...killed, { kind: 'wrong-origin' }],
  }),
  page('2025-07-01', 'as-said'),
);

describe('relays', () => {
  it('one change is one relay: the earliest page first, the others in order of day', () => {
    const [relay] = relaysOf(three);
    expect(relay?.kind).toBe('killed-for-casualties');
    expect(relay?.printed).toEqual({ measure: 'killed' });
    expect(relay?.first.mention.document.id).toBe('2025-06-30-early');
    expect(relay?.repeats.map(({ mention }) => mention.document.id)).toEqual([
      '2025-10-24-late',
      '2025-11-14-latest',
    ]);
  });

  it('a page that changes a claim in two ways stands in two relays', () => {
    expect(relaysOf(three).map(({ kind, first }) => [kind, first.printedOn])).toEqual([
      ['killed-for-casualties', '2025-06-30'],
      ['hedge-lost', '2025-10-24'],
      ['wrong-origin', '2025-11-14'],
    ]);
  });

  it('counts every page that prints the claim, as said or otherwise', () => {
    // The page it was recorded from, three that change it, one that prints it as said.
    expect(relaysOf(three).map(({ pages }) => pages)).toEqual([5, 5, 5]);
  });

  it('on an earlier day it knows no later page', () => {
    const known = relaysOf(three, '2025-06-30');
    expect(known.map(({ id, repeats, pages }) => [id, repeats.length, pages])).toEqual([
      ['2025-06-30-early>update~killed-for-casualties', 0, 2],
    ]);
  });

  it('names the page that prints it as said', () => {
    expect(relaysOf(three)[0]?.said?.document.id).toBe('2025-06-15-invented-page-1');
  });

  it('another figure is another change; the order of its fields is not', () => {
    const lost = (figure: MentionEntry['printed']): Partial<MentionEntry> => ({
      ...(figure && { printed: figure }),
      mutations: [{ kind: 'hedge-lost' }],
    });
    const record = recordOf(
      page('2025-07-01', 'one', lost({ figure: { kind: 'about', value: 6_000 } })),
      page('2025-07-02', 'two', lost({ figure: { value: 6_000, kind: 'about' } })),
      page('2025-07-03', 'three', lost({ figure: { kind: 'exact', value: 6_000 } })),
    );
    expect(relaysOf(record).map(({ repeats }) => repeats.length)).toEqual([1, 0]);
  });

  it('an old number is one change, whatever day it is printed for', () => {
    const old = (asOf: string): Partial<MentionEntry> => ({
      printed: { asOf },
      mutations: [{ kind: 'old-as-new' }],
    });
    const record = recordOf(
      page('2025-10-01', 'one', old('2025-10')),
      page('2025-12-01', 'two', old('2025-12')),
    );
    expect(relaysOf(record)).toMatchObject([
      { printed: { asOf: '2025-10' }, repeats: [{ printedOn: '2025-12-01' }] },
    ]);
  });

  it('what only our words describe stands together by its kind', () => {
    const actor = (inWords: string): Partial<MentionEntry> => ({
      printed: { inWords },
      mutations: [{ kind: 'wrong-actor' }],
    });
    const record = recordOf(
      page('2025-07-01', 'one', actor('Alder means to send them')),
      page('2025-07-02', 'two', actor('Alder prepares to send them')),
    );
    expect(relaysOf(record)).toMatchObject([
      { printed: { inWords: 'Alder means to send them' }, repeats: [{}] },
    ]);
  });

  it('what no single field can hold is told in our words, and told apart by the fields', () => {
    const merged = (modality: 'planned' | 'capacity'): Partial<MentionEntry> => ({
      printed: { modality, inWords: 'one count with the plan' },
      mutations: [{ kind: 'unlike-merged' }],
    });
    const record = recordOf(
      page('2025-07-01', 'one', merged('planned')),
      page('2025-07-02', 'two', merged('capacity')),
    );
    expect(relaysOf(record).map(({ printed }) => printed)).toEqual([
      { inWords: 'one count with the plan' },
      { inWords: 'one count with the plan' },
    ]);
  });

  it('an event is relayed as a claim is', () => {
    const event = { id: 'visit', day: '2025-06-01', kind: 'visit', title: 'A visit' } as const;
    const ledger = ledgerOfClaims([], {
      documents: [
        documentOf({ id: '2025-06-02-first', publishedOn: '2025-06-02', events: [event] }),
        documentOf({
          id: '2025-06-03-other',
          publishedOn: '2025-06-03',
          mentions: [
            { of: 'visit', printed: { asOf: '2025-07' }, mutations: [{ kind: 'wrong-date' }] },
          ],
        }),
      ],
    });
    expect(relaysOf(ledger)).toMatchObject([{ of: { id: 'visit' }, kind: 'wrong-date', pages: 2 }]);
  });
});
