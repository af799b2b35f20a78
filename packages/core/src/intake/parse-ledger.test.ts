// Strangers' records: the good ones stay, the bad ones go with a reason, and nothing is thrown.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ledger, ledgerEntries } from '../data/ledger.js';
import { documentOf, entriesOfClaims } from '../fixtures/claim-of.js';
import { workedExample } from '../fixtures/worked-example.js';
import { figureBounds } from '../model/figure.js';
import { limits } from '../model/limits.js';
import { isLedger, linkLedger } from '../model/link-ledger.js';
import { parseLedger } from './parse-ledger.js';

const signature = entriesOfClaims([{}]).documents[0]?.claims?.[0]?.quantity;

const about = (value: unknown) => ({ figure: { kind: 'about', value } });
const inWords = (ends: { low?: number; high?: number }) => ({
  figure: { kind: 'in-words', words: 'dozens', reading: { rule: 'dozens', ...ends } },
});

/** A feed of two pages: a good claim, and one with the fields given over it. */
function feedWith(fields: Readonly<Record<string, unknown>>): unknown {
  const { documents, ...head } = entriesOfClaims([{ id: 'good' }, { id: 'bad' }]);
  const [first, second] = documents;
  const [claim] = second?.claims ?? [];
  return { ...head, documents: [first, { ...second, claims: [{ ...claim, ...fields }] }] };
}

function outcome(feed: unknown) {
  const { ledger: parsed, faults } = parseLedger(feed);
  return {
    kept: parsed.claims.map(({ id }) => id),
    faults: faults.map(({ record, field, problem }) => `${record} ${field}: ${problem}`),
  };
}

describe('parseLedger', () => {
  it.each([
    ['our own record', ledgerEntries],
    ['the worked example', workedExample],
  ])('takes %s whole, as data and as text, and changes nothing in it', (_name, entries) => {
    const text = JSON.stringify(entries);
    for (const sent of [text, entries]) {
      const parsed = parseLedger(sent);
      expect(parsed.faults).toEqual([]);
      expect(JSON.parse(JSON.stringify(parsed.entries))).toEqual(JSON.parse(text));
      expect(parsed.ledger).toEqual(linkLedger(entries).ledger);
    }
  });

  it.each<readonly [string, unknown, string, string]>([
    ['a date that is none', { asOf: 'yesterday' }, 'asOf', 'not a date'],
    ['a day that does not exist', { statedOn: '2025-02-30' }, 'statedOn', 'not a date'],
    ['NaN', about(NaN), 'figure.value', 'not an amount'],
    ['Infinity', about(Infinity), 'figure.value', 'not an amount'],
    ['a negative number', about(-1), 'figure.value', 'not an amount'],
    ['a text for a number', about('9'), 'figure.value', 'not an amount'],
    ['a turned range', { figure: { kind: 'range', low: 2, high: 1 } }, 'figure', 'not a range'],
    [
      'a best outside',
      { figure: { kind: 'range', low: 1, best: 9, high: 2 } },
      'figure',
      'not a range',
    ],
    [
      'more than everything',
      { figure: { kind: 'share', lowPercent: 90, highPercent: 110, of: [] } },
      'figure.highPercent',
      'not a share',
    ],
    ['words read as nothing', inWords({}), 'figure.reading', 'no reading'],
    ['words read upside down', inWords({ low: 9, high: 2 }), 'figure.reading', 'no reading'],
    ['blanks in an id', { baseline: 'a b' }, 'baseline', 'not an id'],
    ['a text too long', { note: 'x'.repeat(limits.characters + 1) }, 'note', 'too long'],
    [
      'a language that is none',
      { wording: { text: 'x', language: 'en"' } },
      'wording.language',
      'not a language',
    ],
  ])(
    'drops a claim with %s, naming the field, and keeps its neighbour',
    (_name, fields, field, problem) => {
      const { kept, faults } = outcome(feedWith(fields as Record<string, unknown>));
      expect([kept, faults]).toEqual([['good'], [`bad ${field}: ${problem}`]]);
    },
  );

  it.each(['javascript:alert(1)', 'data:text/html,x', '/relative', 'https://a:b@example.org/', ''])(
    'drops a page with the address %j, and keeps the other',
    (address) => {
      const pages = [
        documentOf({ id: 'p', address, claims: [] }),
        ...entriesOfClaims([{ id: 'good' }]).documents,
      ];
      const { kept, faults } = outcome({ ...entriesOfClaims([]), documents: pages });
      expect([kept, faults]).toEqual([
        ['good'],
        ['p address: not a web address', 'p address: no way to the page'],
      ]);
    },
  );

  it('gives one feed one digest, with or without a stamp in front', () => {
    const stamped = JSON.stringify({ digest: 'x', ruleVersion: '1', ...ledgerEntries });
    expect(parseLedger(stamped).ledger.digest).toBe(ledger.digest);
    expect(parseLedger({ ...ledgerEntries, parties: [] }).ledger.digest).not.toBe(ledger.digest);
  });

  it('shows what a feed says it is part of, and never as its digest', () => {
    const { ledger: parsed } = parseLedger({ ...ledgerEntries, partOf: 'whole' });
    expect([parsed.partOf, parsed.digest]).toEqual(['whole', ledger.digest]);
  });

  it('takes no frozen object for a linked record, whatever stands in it', () => {
    const forged: unknown = Object.freeze(JSON.parse(JSON.stringify(ledger)));
    expect([isLedger(ledger), isLedger(forged), isLedger({ ...ledger })]).toEqual([
      true,
      false,
      false,
    ]);
    expect(parseLedger(forged).faults.map(({ code }) => code)).toContain('bad-field');
  });

  it.each<readonly [string, Readonly<Record<string, unknown>>, string]>([
    ['a claim', { modalities: 'planned' }, 'modalities'],
    ['its figure', { figure: { kind: 'at-least', low: 3, exclusiv: true } }, 'figure.exclusiv'],
    ['its quantity', { quantity: { ...signature, extend: 'a fight' } }, 'quantity.extend'],
    ['a field named like a built-in one', { toString: 'x' }, 'toString'],
  ])('refuses a claim with a field that nobody knows in %s, and tells it', (_name, put, field) => {
    const { faults, ledger: parsed } = parseLedger(feedWith(put));
    expect(parsed.claims.map(({ id }) => id)).toEqual(['good']);
    expect(faults).toMatchObject([{ code: 'unknown-field', record: 'bad', field }]);
  });

  it('tells a field of the record itself that nobody knows, and passes over the marks of an export', () => {
    const marks = { $schema: 'x', digest: 'x', knownOn: 'x', ruleVersion: 'x' };
    const feed = { ...entriesOfClaims([{ id: 'good' }]), ...marks, extra: 1 };
    expect(outcome(feed)).toEqual({
      kept: ['good'],
      faults: ['undefined extra: no such field'],
    });
  });

  it.each<readonly [string, Readonly<Record<string, unknown>>, string]>([
    ['a year before the year 1000', { asOf: '0050' }, 'asOf: not a date'],
    ['the last day of all', { knownFrom: '9999-12-31' }, 'knownFrom: not a day'],
    ['a day of an unknown month', { asOf: '2024-XX-15' }, 'asOf: not a date'],
    ['next to nothing', about(5e-324), 'figure.value: next to nothing'],
  ])('drops a claim of %s', (_name, put, told) => {
    expect(outcome(feedWith(put))).toEqual({ kept: ['good'], faults: [`bad ${told}`] });
  });

  it('takes minus zero as zero, and the smallest amount that can be drawn', () => {
    const values = [-0, limits.smallest].map((value) => {
      const { ledger: parsed } = parseLedger(feedWith({ figure: { kind: 'about', value } }));
      const figure = parsed.claims.find(({ id }) => id === 'bad')?.figure;
      return figure && figureBounds(figure)?.low;
    });
    expect(values.map((value) => Object.is(value, -0))).toEqual([false, false]);
    expect(values).toEqual([0, 0.000_001]);
  });

  it('takes text with a byte order mark in front', () => {
    expect(parseLedger(`\uFEFF${JSON.stringify(ledgerEntries)}`).ledger.digest).toBe(ledger.digest);
  });

  it('takes what no picture can be saved with as U+FFFD in a text, and in no id', () => {
    const { ledger: parsed } = parseLedger(feedWith({ note: 'a\u0001\u000B\uFFFF\uD800b\t😀' }));
    const notes = parsed.claims.map(({ note }) => note);
    expect(notes).toContain('a\uFFFD\uFFFD\uFFFD\uFFFDb\t😀');
    expect(outcome(feedWith({ baseline: 'a\u0001' })).faults).toEqual(['bad baseline: not an id']);
  });

  it('counts a page that repeats itself once, and tells it', () => {
    const [first] = entriesOfClaims([{ id: 'good' }]).documents;
    const twice = documentOf({ id: 'twice', mentions: [{ of: 'good' }, { of: 'good' }] });
    const itself = { ...first, mentions: [{ of: 'good' }] };
    const { ledger: parsed, faults } = parseLedger({
      ...entriesOfClaims([]),
      documents: [itself, twice],
    });
    expect(parsed.claims[0]?.mentions.map(({ document }) => document.id)).toEqual([
      first?.id,
      'twice',
    ]);
    expect(faults.map(({ code }) => code)).toEqual(['repeated-mention', 'repeated-mention']);
  });

  it('tells how to mend a field', () => {
    const [fault] = parseLedger(feedWith({ asOf: 'yesterday' })).faults;
    expect(fault?.remedy).toContain('2025-01-13');
  });

  it('ignores names that reach a prototype', () => {
    const text = JSON.stringify(feedWith({ extra: 1 })).replace(
      '"extra":1',
      '"__proto__":{"polluted":1}',
    );
    const { ledger: parsed, faults } = parseLedger(text);
    expect([parsed.claims.length, faults]).toEqual([2, []]);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  it('keeps the first of two records with one id, among claims and events together', () => {
    const pages = [
      documentOf({ id: 'p', events: [{ id: 'good', day: '2025-01', kind: 'combat', title: 'x' }] }),
      ...entriesOfClaims([]).documents,
    ];
    const feed = entriesOfClaims([{ id: 'good' }, { id: 'good' }], { documents: pages });
    const { faults } = parseLedger(feed);
    expect(faults.map(({ code, record }) => `${code} ${record}`)).toEqual([
      'duplicate-id good',
      'duplicate-id good',
    ]);
  });

  it.each<readonly [string, unknown, string]>([
    ['nothing', undefined, 'not-a-record'],
    ['a list', [], 'not-a-record'],
    ['text that is no JSON', '<html>', 'not-json'],
    ['a record without a day', { documents: [] }, 'bad-field'],
    ['a record of a day that is none', { dataDay: 'today' }, 'bad-field'],
  ])('refuses %s whole, and leaves an empty record', (_name, feed, code) => {
    const { ledger: parsed, faults } = parseLedger(feed);
    expect([parsed.claims, faults.map((fault) => fault.code)]).toEqual([[], [code]]);
  });

  it('takes 5,000 claims and refuses 5,001', () => {
    const [page] = entriesOfClaims([{}]).documents;
    const claims = Array.from({ length: limits.claims + 1 }, (_, index) => ({
      ...page?.claims?.[0],
      id: `c${index}`,
    }));
    const feed = (count: number) => ({
      ...entriesOfClaims([]),
      documents: [{ ...page, claims: claims.slice(0, count) }],
    });
    expect(parseLedger(feed(limits.claims)).ledger.claims).toHaveLength(limits.claims);
    expect(parseLedger(feed(limits.claims + 1)).faults.map(({ code }) => code)).toEqual([
      'too-many-claims',
    ]);
  });

  it('names a list that is none, and takes the rest', () => {
    const feed = {
      ...entriesOfClaims([{ id: 'good' }]),
      parties: 'all of them',
      origins: entriesOfClaims([]).origins,
    };
    const { faults } = parseLedger(feed);
    expect(faults[0]).toMatchObject({ field: 'parties', problem: 'it is not a list' });
  });

  it('never throws, whatever is sent', () => {
    fc.assert(
      fc.property(
        fc.anything({ withNullPrototype: true, withBigInt: true, withDate: true }),
        (value) => {
          expect(parseLedger(value).ledger.claims).toEqual([]);
          expect(() =>
            parseLedger({ dataDay: '2025-01-01', documents: [value], origins: value }),
          ).not.toThrow();
        },
      ),
      { numRuns: 300 },
    );
  });

  it('never throws, whatever stands in one field, and takes every claim or names it', () => {
    const entries = JSON.parse(
      JSON.stringify(entriesOfClaims([{ id: 'one', baseline: 'two' }, { id: 'two' }])),
    ) as {
      documents: { claims: Record<string, unknown>[] }[];
    };
    const fields = Object.keys(entries.documents[0]?.claims[0] ?? {});
    fc.assert(
      fc.property(fc.constantFrom(...fields), fc.anything(), (field, value) => {
        const feed = structuredCloneOf(entries);
        const claim = feed.documents[0]?.claims[0];
        if (claim) claim[field] = value;
        const { ledger: parsed, faults } = parseLedger(feed);
        expect(parsed.claims.length === 2 || faults.length > 0).toBe(true);
        expect(linkLedger(parseLedger(feed).entries).faults).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});

function structuredCloneOf<Value>(value: Value): Value {
  return JSON.parse(JSON.stringify(value)) as Value;
}
