// The tables together hold the whole record: read back from their cells alone, it is the same record again.
import { describe, expect, it } from 'vitest';
import { ledger } from '../src/data/ledger.js';
import { report } from '../src/derive/report.js';
import { entriesOf } from '../src/model/entries-of.js';
import { recordTables } from '../src/export/record-tables.js';
import { documentOf, ledgerOfClaims } from '../src/fixtures/claim-of.js';
import { workedExample } from '../src/fixtures/worked-example.js';
import { parseLedger } from '../src/intake/parse-ledger.js';
import { lastDay } from '../src/model/day-span.js';
import type { Ledger } from '../src/model/ledger.js';
import { linkLedger } from '../src/model/link-ledger.js';
import { cell, entriesOfTables, rowsOf } from './entries-of-tables.js';

const awkward = ledgerOfClaims(
  [
    {
      id: 'said',
      via: ['=a; b', 'c\\', '\nd;'],
      note: '-1, "quoted"',
      figure: { kind: 'at-least', low: 0.5, exclusive: true },
      knownFrom: '2024-12-01',
      grading: {
        reliability: 'B',
        reliabilityReason: '@x',
        credibility: 2,
        credibilityReason: "'=1",
      },
    },
    {
      id: 'told',
      modality: 'predicted',
      forecast: {
        conditions: [{ text: 'one; two' }, { text: 'three', failedBy: 'visit' }],
        deadline: '2025-05~',
        deadlineBasis: 'read',
        deadlineNote: 'a; b',
        resolution: { outcomes: [], text: 'None' },
      },
      figure: { kind: 'share', lowPercent: 1.5, highPercent: 2, of: ['said'] },
    },
  ],
  {
    documents: [
      documentOf({ id: 'again', mentions: [{ of: 'visit' }] }),
      documentOf({
        id: 'repeat',
        events: [{ id: 'visit', day: '../2025-01', kind: 'visit', title: '=HYPERLINK("x")' }],
        mentions: [
          {
            of: 'said',
            via: ['x;y', ''],
            printed: { figure: { kind: 'up-to', high: 9 }, origin: 'somebody' },
            mutations: [{ kind: 'hedge-lost' }, { kind: 'wrong-origin', note: 'a; b' }],
          },
        ],
        statedValues: [
          {
            id: 'value',
            indicator: 'agreement',
            part: 'x',
            figure: { kind: 'in-words', words: 'dozens', reading: undefined },
            unit: 'weeks',
            inputs: ['said', 'told'],
          },
        ],
      }),
    ],
  },
);

describe('recordTables', () => {
  it.each<readonly [string, Ledger]>([
    ['our record', ledger],
    ['the worked example', linkLedger(workedExample).ledger],
    ['a record of awkward texts', awkward],
  ])('lose nothing of %s', (_name, record) => {
    const again = entriesOfTables(recordTables(record, report(record)));
    expect(again).toEqual(JSON.parse(JSON.stringify(entriesOf(record))));
  });

  it('read back and taken in are our ledger, with its digest', () => {
    const { ledger: again, faults } = parseLedger(
      entriesOfTables(recordTables(ledger, report(ledger))),
    );
    expect(faults).toEqual([]);
    expect(again.digest).toBe(ledger.digest);
    expect(again.claims).toEqual(ledger.claims);
    expect(again.events).toEqual(ledger.events);
  });

  it('hold nothing that was printed after the day they are asked for', () => {
    const day = '2025-02-01';
    const tables = recordTables(ledger, report(ledger, { knownOn: day }));
    const later = new Set(
      ledger.documents.filter((page) => lastDay(page.publishedOn) > day).map(({ id }) => id),
    );
    expect(later.size).toBeGreaterThan(100);
    const shown = [
      ...rowsOf(tables.mentions).map((row) => cell(row, 'document')),
      ...rowsOf(tables['stated-values']).map((row) => cell(row, 'document')),
      ...rowsOf(tables.documents).map((row) => cell(row, 'id')),
      ...[...rowsOf(tables.claims), ...rowsOf(tables.events)].map((row) => cell(row, 'document')),
      ...[...rowsOf(tables.claims), ...rowsOf(tables.events)].flatMap((row) =>
        cell(row, 'mentioned_in').split(' '),
      ),
    ];
    expect(shown.filter((id) => later.has(id))).toEqual([]);
    expect(rowsOf(tables.claims).filter((row) => cell(row, 'known_from') > day)).toEqual([]);
    expect(rowsOf(tables.claims).filter((row) => cell(row, 'revised_on') > day)).toEqual([]);
  });
});
