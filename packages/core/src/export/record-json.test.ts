// The record out as JSON and linked again: the same record.
import { describe, expect, it } from 'vitest';
import { ledger } from '../data/ledger.js';
import { documentOf, ledgerOfClaims } from '../fixtures/claim-of.js';
import { workedExample } from '../fixtures/worked-example.js';
import type { LedgerEntries } from '../model/entry.js';
import type { Ledger } from '../model/ledger.js';
import { linkLedger } from '../model/link-ledger.js';
import { entriesOf } from '../model/entries-of.js';
import { recordJson } from './record-json.js';

const stampOf = ({ dataDay, digest }: Ledger) => ({
  dataDay,
  digest,
  knownOn: dataDay,
  ruleVersion: '1',
});
const readBack = (record: Ledger): LedgerEntries =>
  JSON.parse(recordJson(record, stampOf(record))) as LedgerEntries;
/** Pages come out in the order of their ids, so the list of all mentions may stand in another order. */
const withoutOrder = (record: Ledger): Ledger => ({
  ...record,
  mentions: [...record.mentions].sort((a, b) => (a.id < b.id ? -1 : 1)),
});

describe('recordJson', () => {
  it.each<readonly [string, Ledger]>([
    ['our record', ledger],
    ['the worked example', linkLedger(workedExample).ledger],
    [
      'an invented record with events, mentions and values',
      ledgerOfClaims([{ id: 'said' }], {
        documents: [
          documentOf({
            publishedOn: '2025-02-01',
            events: [{ id: 'visit', day: '2025-01', kind: 'visit', title: 'A visit' }],
            mentions: [
              {
                of: 'said',
                printed: { measure: 'killed' },
                mutations: [{ kind: 'killed-for-casualties' }],
              },
            ],
          }),
          documentOf({ id: 'nothing-on-it', noAddressReason: 'lost' }),
        ],
      }),
    ],
  ])('linked again, %s is the same record', (_name, record) => {
    const again = linkLedger(readBack(record));
    expect(again.faults).toEqual([]);
    expect(withoutOrder(again.ledger)).toEqual(withoutOrder(record));
  });

  it('comes out the same a second time', () => {
    const once = linkLedger(entriesOf(ledger)).ledger;
    expect(entriesOf(once)).toEqual(entriesOf(ledger));
  });

  it('keeps the day a claim became known, though the page that shows it is not among the entries', () => {
    const early = { id: 'said', publishedOn: '2025-03-01', knownFrom: '2025-01-02' } as const;
    const record = ledgerOfClaims([early]);
    expect(linkLedger(readBack(record)).ledger.claims[0]?.knownFrom).toBe('2025-01-02');
  });

  it('carries data day, digest and rule version', () => {
    expect(JSON.parse(recordJson(ledger, stampOf(ledger)))).toMatchObject({
      dataDay: ledger.dataDay,
      digest: ledger.digest,
      ruleVersion: '1',
    });
  });

  it('of a part holds that part: mentions and pages of what is left out go with it', () => {
    const record = ledgerOfClaims([{ id: 'kept' }, { id: 'left' }], {
      documents: [documentOf({ id: 'repeat', mentions: [{ of: 'left' }] })],
    });
    const part = { ...record, claims: record.claims.filter(({ id }) => id === 'kept') };
    const entries = entriesOf(part);
    expect(entries.documents.map(({ id }) => id)).toEqual(['2025-01-10-invented-page-1']);
    expect(linkLedger(entries).faults).toEqual([]);
  });
});
