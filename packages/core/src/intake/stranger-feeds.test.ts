// Feeds as strangers send them: what is wrong is told with record, field and remedy, and takes no good claim with it.
import { describe, expect, it } from 'vitest';
import { documentOf, entriesOfClaims } from '../fixtures/claim-of.js';
import type { DocumentEntry } from '../model/entry.js';
import { parseLedger } from './parse-ledger.js';

const sent = entriesOfClaims([{ id: 'good' }, { id: 'other' }]);
const [first = documentOf(), second = documentOf()] = sent.documents;
const claim = first.claims?.[0];

/** A feed whose second page has the fields given over its own. */
const feedWith = (fields: Readonly<Record<string, unknown>>): unknown => ({
  ...sent,
  documents: [first, { ...second, ...fields }],
});

function outcome(feed: unknown) {
  const { ledger, faults } = parseLedger(feed);
  expect(faults.filter(({ remedy }) => remedy === '')).toEqual([]);
  return {
    kept: ledger.claims.map(({ id }) => id).sort(),
    told: faults.map(({ code, record, field }) => `${code} ${record} ${field}`),
    ledger,
  };
}

describe('a page with something wrong on it', () => {
  const { id } = second;

  it.each<readonly [string, Readonly<Record<string, unknown>>, readonly string[]]>([
    ['a broken archive address', { archive: 'htp:/x' }, [`field-left-out ${id} archive`]],
    ['a title that is a number', { title: 7 }, [`field-left-out ${id} title`]],
    ['a note too long', { note: 'x'.repeat(5_000) }, [`field-left-out ${id} note`]],
    [
      'a broken address beside a sound copy',
      { address: 'www.example.org', archive: 'https://example.org/copy' },
      [`field-left-out ${id} address`],
    ],
    [
      'a broken address and the reason why there is none',
      { address: null, noAddressReason: 'A broadcast' },
      [`field-left-out ${id} address`],
    ],
    ['a bad mention', { mentions: [{ of: 'good', via: 'AP' }] }, ['bad-field good via']],
    ['a mention of nothing', { mentions: [{ of: 'nothing' }] }, ['wrong-link nothing of']],
    ['a list that is none', { events: {} }, ['bad-field undefined events']],
    ['a field nobody knows', { rating: 5 }, [`unknown-field ${id} rating`]],
  ])('with %s keeps its claims', (_name, fields, told) => {
    expect(outcome(feedWith(fields))).toMatchObject({ kept: ['good', 'other'], told });
  });

  it('with one bad claim keeps the other', () => {
    const claims = [...(second.claims ?? []), { ...claim, id: 'bad', figure: 4_000 }];
    expect(outcome(feedWith({ claims }))).toMatchObject({
      kept: ['good', 'other'],
      told: ['bad-field bad figure'],
    });
  });

  it('is shown without the field that was wrong', () => {
    const { ledger } = outcome(feedWith({ title: ['a'], archive: 'javascript:alert(1)' }));
    expect(ledger.claims.find(({ id }) => id === 'other')?.document).toMatchObject({
      title: undefined,
      archive: undefined,
      address: 'https://example.org/page-2',
    });
  });

  it.each<readonly [string, Readonly<Record<string, unknown>>, readonly string[]]>([
    ['no way to it', { address: undefined }, ['address']],
    ['a broken address alone', { address: '//' }, ['address', 'address']],
    ['no publisher and no day', { publisher: '', publishedOn: 'May' }, ['publishedOn']],
  ])('with %s is refused, and each claim on it is told', (_name, fields, wrong) => {
    expect(outcome(feedWith(fields))).toMatchObject({ kept: ['good'] });
    const { faults } = parseLedger(feedWith(fields));
    expect(faults.filter(({ record }) => record === id).map(({ field }) => field)).toEqual(wrong);
    expect(faults.filter(({ record }) => record === 'other')).toMatchObject([
      { code: 'page-refused', document: id },
    ]);
  });
});

describe('a claim of a refused page', () => {
  const repeat = (fields: Partial<DocumentEntry>): DocumentEntry =>
    documentOf({ id: 'repeat', publishedOn: '2025-02-01', ...fields });
  const told = (...pages: readonly DocumentEntry[]) =>
    outcome({ ...sent, documents: [first, { ...second, address: 'nowhere' }, ...pages] });

  it('is shown on the earliest sound page that repeats it, with that page’s hedge and hops', () => {
    const late = documentOf({ id: 'late', publishedOn: '2025-03-01', mentions: [{ of: 'other' }] });
    const wording = { text: 'about', language: 'en' };
    const { kept, ledger } = told(
      late,
      repeat({ mentions: [{ of: 'other', via: ['AP'], wording }] }),
    );
    expect(kept).toEqual(['good', 'other']);
    const other = ledger.claims.find(({ id }) => id === 'other');
    expect(other).toMatchObject({ document: { id: 'repeat' }, wording, knownFrom: '2025-02-01' });
    expect(other?.statedOn.edtf).toBe('2025-01-10');
    expect(other?.mentions.map(({ document, via }) => [document.id, via])).toEqual([
      ['repeat', ['AP']],
      ['late', []],
    ]);
  });

  it('does not move to a page that printed it otherwise', () => {
    const changed = { of: 'other', mutations: [{ kind: 'hedge-lost' }] } as const;
    const { kept, told: faults } = told(repeat({ mentions: [changed] }));
    expect(kept).toEqual(['good']);
    expect(faults).toContain('wrong-link other of');
  });

  it('is left out where an event bears its id, and the mention stays with the event', () => {
    const event = { id: 'other', day: '2025-01-05', kind: 'movement', title: 'They move' } as const;
    const page = documentOf({ id: 'event', publishedOn: '2025-01-06', events: [event] });
    const { kept, ledger, told: faults } = told(page, repeat({ mentions: [{ of: 'other' }] }));
    expect(kept).toEqual(['good']);
    expect(faults).toContain('page-refused other document');
    expect(ledger.events[0]?.mentions.map(({ document }) => document.id)).toEqual([
      'event',
      'repeat',
    ]);
  });

  it('gives way to a claim of the same id on a sound page', () => {
    const { ledger } = told(repeat({ claims: second.claims ?? [] }));
    expect(ledger.claims.find(({ id }) => id === 'other')?.document.id).toBe('repeat');
  });
});

describe('a feed made row by row', () => {
  it('may send one page in pieces', () => {
    const piece = { ...first, claims: [{ ...claim, id: 'third' }] };
    const feed = { ...sent, documents: [...sent.documents, piece] };
    expect(outcome(feed)).toMatchObject({ kept: ['good', 'other', 'third'], told: [] });
  });

  it('may not send two pages under one id', () => {
    const piece = { ...first, publisher: 'Another', claims: [{ ...claim, id: 'third' }] };
    const feed = { ...sent, documents: [...sent.documents, piece] };
    expect(outcome(feed)).toMatchObject({
      kept: ['good', 'other'],
      told: [`duplicate-id undefined id`, 'page-refused third document'],
    });
  });

  it('keeps an origin without its bad note, and refuses one whose informants cannot be read', () => {
    const [alder, ...others] = sent.origins;
    const noted = { ...sent, origins: [{ ...alder, note: 1, aliases: 'A' }, ...others] };
    expect(outcome(noted).kept).toEqual(['good', 'other']);
    const informed = { ...sent, origins: [{ ...alder, informedBy: ['x'] }, ...others] };
    expect(outcome(informed).kept).toEqual([]);
  });

  it('keeps markup as the text it is', () => {
    const publisher = '<img src=x onerror=alert(1)>';
    const { ledger, told } = outcome(feedWith({ publisher, title: '{{7*7}} =1+1' }));
    expect(told).toEqual([]);
    expect(ledger.documents.map((page) => page.publisher)).toContain(publisher);
  });

  it('may use the names of built-in properties as ids', () => {
    const claims = ['__proto__', 'constructor', 'toString'].map((id) => ({ ...claim, id }));
    expect(outcome({ ...sent, documents: [{ ...first, claims }] })).toMatchObject({
      kept: ['__proto__', 'constructor', 'toString'],
      told: [],
    });
  });

  it('loses with a refused claim only what rests on it', () => {
    const claims = [
      { ...claim, id: 'bad', asOf: 'soon' },
      { ...claim, id: 'rests', derivedFrom: ['bad'] },
      { ...claim, id: 'circle-1', baseline: 'circle-2' },
      { ...claim, id: 'circle-2', baseline: 'circle-1' },
    ];
    expect(outcome(feedWith({ claims }))).toMatchObject({
      kept: ['good'],
      told: [
        'bad-field bad asOf',
        'wrong-link rests derivedFrom',
        'circular-link circle-1 baseline',
        'circular-link circle-2 baseline',
      ],
    });
  });

  it('is kept at its word of its licence, which is no part of its digest', () => {
    const { ledger } = outcome({ ...sent, licence: 'CC0-1.0' });
    expect([ledger.licence, ledger.digest]).toEqual(['CC0-1.0', outcome(sent).ledger.digest]);
    const { ledger: without, told } = outcome({ ...sent, licence: { terms: 'mine' } });
    expect([without.licence, told]).toEqual([undefined, ['field-left-out undefined licence']]);
  });

  it('may leave out whole lists', () => {
    expect(outcome({ dataDay: '2025-01-01' })).toMatchObject({ kept: [], told: [] });
  });
});
