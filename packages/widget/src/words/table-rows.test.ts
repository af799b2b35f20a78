// The table holds every claim a span looked at, each with where it stands and why.
import { describe, expect, it } from 'vitest';
import { report, type CalendarDay } from '@dprk-deployment-tracker/core';
import { counted, inventedLedger, said } from '../../test/invented-record.js';
import { en } from './locales/en.js';
import { tableRows } from './table-rows.js';
import { wordsFor } from './words-for.js';

const words = wordsFor(en);
const about = (value: number) => ({ kind: 'about', value }) as const;

const ledger = inventedLedger([
  said('2025-01-01', 'watch', about(300), counted.killed, {
    id: 'replaced',
    revision: {
      kind: 'superseded',
      by: 'newest',
      cause: 'reassessment',
      reason: 'counted anew',
      on: '2025-04-30',
    },
  }),
  said('2025-02-01', 'watch', about(400), counted.killed, { id: 'older' }),
  said('2025-04-30', 'watch', about(600), counted.killed, {
    id: 'newest',
    wording: { text: 'около', language: 'ru' },
  }),
  said('2025-01-02', 'staff', about(500), counted.killed, { id: 'stale' }),
  said('2025-04-29', 'staff', { kind: 'exact', value: 9 }, counted.killed, {
    id: 'plan',
    modality: 'capacity',
  }),
  said('2025-04-28', 'institute', { kind: 'denial' }, counted.killed, { id: 'denial' }, {
    address: undefined,
    noAddressReason: 'A broadcast.',
  } as object),
  said('2025-03-01', 'officials', about(11_000), counted.sent, { id: 'sent' }),
  said('2025-03-01', 'officials', about(7), { ...counted.killed, place: 'dprk' }, { id: 'other' }),
]);

function statuses(knownOn: CalendarDay, which: 'killed' | 'all') {
  const rows = tableRows(report(ledger, { knownOn }), which, words);
  return Object.fromEntries(rows.map((row) => [row.claimId, row.statusText]));
}

describe('tableRows', () => {
  it('every claim a headline looked at has one row that says where it stands', () => {
    expect(statuses('2025-05-01', 'killed')).toEqual({
      newest: 'stands',
      plan: 'left out: a possibility, not observed',
      denial: 'left out: gives no number',
      older: 'its speaker has given a newer figure',
      stale: 'stands, no longer fresh',
      replaced: 'replaced on 30 April 2025',
    });
  });

  it('is told as known on the day: what was replaced later stands before', () => {
    // On 15 January the claim of the 1st is the watch's newest, and nobody had replaced it.
    expect(statuses('2025-01-15', 'killed')).toEqual({ replaced: 'stands', stale: 'stands' });
  });

  it('all: the claims of every headline and of none, newest day first', () => {
    const rows = tableRows(report(ledger, { knownOn: '2025-05-01' }), 'all', words);
    expect(rows.map((row) => row.claimId)).toEqual([
      'newest',
      'plan',
      'denial',
      'sent',
      'other',
      'older',
      'stale',
      'replaced',
    ]);
    expect(statuses('2025-05-01', 'all')['other']).toBe('in no headline count');
    expect(statuses('2025-05-01', 'all')['sent']).toBe('stands');
  });

  it('a row holds the texts, the wording in its own language and the page', () => {
    const [row] = tableRows(report(ledger, { knownOn: '2025-05-01' }), 'killed', words);
    expect(row).toMatchObject({
      claimId: 'newest',
      day: '30 April 2025',
      figure: 'about 600',
      quantity: 'killed, all DPRK soldiers, Russia and Ukraine, since October 2024',
      origin: 'Sudland Watch Service',
      voice: 'Sudland',
      wording: { text: 'около', language: 'ru' },
      publisher: 'The Invented Courier',
      address: 'https://courier.example/newest',
    });
  });

  it('a page without an address says why', () => {
    const rows = tableRows(report(ledger, { knownOn: '2025-05-01' }), 'killed', words);
    const denial = rows.find((row) => row.claimId === 'denial');
    expect(denial?.address).toBeUndefined();
    expect(denial?.noAddressReason).toBe('A broadcast.');
  });

  it('an empty record has no rows', () => {
    expect(tableRows(report(inventedLedger([])), 'all', words)).toEqual([]);
  });
});
