// Feeds made to cost much: within the limits work grows with size alone, and what is told does not grow at all.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { limits } from '../src/model/limits.js';
import { parseLedger } from '../src/intake/parse-ledger.js';
import { entriesOf } from '../src/model/entries-of.js';
import { linkLedger } from '../src/model/link-ledger.js';
import { changed, pathsOf, rich, type Json } from './changed-record.js';
import { countedSteps } from './counted-steps.js';

const times = <Item>(count: number, make: (index: number) => Item): readonly Item[] =>
  Array.from({ length: count }, (_, index) => make(index));

const origin = (id: string, more: object = {}) => ({
  ...{ id, name: id, party: id, kind: 'press', stake: 'third-party' },
  ...more,
});
const claim = (id: string, more: object = {}) => ({
  ...{ id, origin: 'o', figure: { kind: 'about', value: 3 }, asOf: '2025-01-02' },
  quantity: {
    ...{ measure: 'killed', population: 'dprk-all', place: 'war' },
    accrual: { kind: 'stock' },
  },
  ...more,
});
const page = (id: string, more: object = {}) => ({
  ...{ id, publisher: 'P', address: 'https://example.org/', language: 'en' },
  ...{ publishedOn: '2025-01-02', readAs: 'original', recordedOn: '2025-01-02' },
  ...more,
});
const feed = (documents: readonly object[], more: object = {}) => ({
  ...{ dataDay: '2025-02-01', origins: [origin('o')], documents },
  ...more,
});

/** Name → a feed of any size. Each was, or would be, more than n log n where each entry asks all others. */
const costly: Readonly<Record<string, (size: number) => object>> = {
  'claims of a refused page beside many mentions': (size) =>
    feed([
      page('lost', { language: '!', claims: times(size, (index) => claim(`c${index}`)) }),
      page('kept', { mentions: times(size, (index) => ({ of: `c${index}` })) }),
    ]),
  'mentions of a claim that is left out': (size) =>
    feed([
      page('p', { claims: [claim('c', { origin: 'nobody' })] }),
      ...times(size, (index) => page(`m${index}`, { mentions: [{ of: 'c' }] })),
    ]),
  'one page in pieces': (size) =>
    feed(times(size, (index) => page('p', { claims: [claim(`c${index}`)] }))),
  'pages that repeat themselves': (size) =>
    feed([page('p', { claims: [claim('c')], mentions: times(size, () => ({ of: 'c' })) })]),
  'a chain of origins': (size) =>
    feed([], {
      origins: times(size, (index) => {
        const informedBy = [{ origin: `o${Math.min(index + 1, size - 1)}`, standing: 'declared' }];
        return origin(`o${index}`, index + 1 < size ? { party: 'p', informedBy } : { party: 'p' });
      }),
      parties: [{ id: 'p', name: 'P' }],
    }),
  'a chain of claims that ends nowhere': (size) =>
    feed([
      page('p', {
        claims: times(size, (index) => claim(`c${index}`, { derivedFrom: [`c${index + 1}`] })),
      }),
    ]),
  'an origin and a claim of one name, one of them lost': (size) =>
    feed(
      [
        page('p', {
          claims: [
            claim('x'),
            ...times(size, (index) => claim(`c${index}`, { derivedFrom: times(100, () => 'x') })),
          ],
        }),
      ],
      { origins: [origin('o'), origin('x', { party: 'nowhere' })] },
    ),
  'entries that are nothing': (size) => feed([page('p', { claims: times(size, () => ({})) })]),
  'entries of fields that nobody knows': (size) =>
    feed([page('p', Object.fromEntries(times(size, (index) => [`f${index}`, 1])))]),
};

describe('parseLedger', () => {
  it.each(Object.entries(costly))('does with %s no more than size asks for', (_name, make) => {
    const steps = (size: number): number => countedSteps(() => parseLedger(make(size)));
    // Twice as much is twice the work, and a little for sorting; each with each would be four times.
    expect(steps(1_600) / steps(800)).toBeLessThan(2.4);
  });

  it('follows a chain of bodies once, whichever is asked', () => {
    const origins = times(limits.origins, (index) =>
      origin(`o${index}`, {
        party: `p${index % 9}`,
        informedBy: [{ origin: `o${index + 1}`, standing: 'declared' }],
      }),
    );
    const parties = times(9, (index) => ({ id: `p${index}`, name: 'P' }));
    const closed = [...origins.slice(0, -1), origin(`o${limits.origins - 1}`, { party: 'p0' })];
    const said = page('p', { claims: [claim('c', { origin: 'o7' })] });
    const { ledger, faults } = parseLedger(feed([said], { origins: closed, parties }));
    expect(faults).toEqual([]);
    expect(ledger.claims[0]?.voice).toBe('p0');
  });

  it.each<readonly [string, object]>([
    ['parties', feed([], { parties: times(501, (index) => ({ id: `p${index}`, name: 'P' })) })],
    ['origins', feed([], { origins: times(2_001, () => ({})) })],
    ['voices', feed([], { origins: times(501, (index) => origin(`o${index}`)) })],
    ['documents', feed(times(10_001, () => ({})))],
    ['mentions', feed([page('p', { mentions: times(20_001, () => ({ of: 'c' })) })])],
    ['events', feed([page('p', { events: times(5_001, () => ({})) })])],
    ['statedValues', feed([page('p', { statedValues: times(5_001, () => ({})) })])],
  ])('refuses a feed of too many %s whole', (list, sent) => {
    const { ledger, faults } = parseLedger(sent);
    expect([ledger.documents, faults.map(({ code }) => code)]).toEqual([[], [`too-many-${list}`]]);
  });

  it('tells a thousand faults, and how many more there are', () => {
    // Eight fields are missing from each of these pages.
    const { faults } = parseLedger(feed(times(2_000, () => ({}))));
    expect(faults).toHaveLength(limits.faults + 1);
    expect(faults.at(-1)).toMatchObject({ code: 'more-faults' });
    expect(Number(faults.at(-1)?.problem.replace(/\D/g, ''))).toBeGreaterThanOrEqual(1_000);
  });

  it('names a list of more than it takes, and looks at none of its entries', () => {
    const via = times(100_000, () => 1);
    const { ledger, faults } = parseLedger(feed([page('p', { claims: [claim('c', { via })] })]));
    expect(ledger.claims).toEqual([]);
    expect(faults).toMatchObject([{ record: 'c', field: 'via', problem: 'too many' }]);
  });
});

describe('the digest of a feed', () => {
  const digestOf = (sent: unknown): string => parseLedger(sent).ledger.digest;
  const first = parseLedger(rich).ledger;
  const mark = first.digest;

  it('is that of its data, whatever it says of itself', () => {
    const text = fc.oneof(fc.string(), fc.constantFrom(mark, 'f'.repeat(64)));
    fc.assert(
      fc.property(text, text, (partOf, digest) => {
        const fields = rich as Readonly<Record<string, Json>>;
        expect(digestOf({ ...fields, partOf, digest })).toBe(mark);
      }),
      { numRuns: 50 },
    );
  });

  it('is another where anything that is taken is another', () => {
    fc.assert(
      fc.property(fc.constantFrom(...pathsOf(rich)), fc.constantFrom('x', 7, true), (path, put) => {
        const other = changed(rich, path, put) ?? null;
        const { ledger } = parseLedger(other);
        const same = JSON.stringify(entriesOf(ledger)) === JSON.stringify(entriesOf(first));
        expect(ledger.digest === mark).toBe(same);
      }),
      { numRuns: 300 },
    );
  });

  it('is the same for a record that went out and came in again', () => {
    expect(linkLedger(entriesOf(first)).ledger.digest).toBe(mark);
    expect(mark).toMatch(/^[\da-f]{64}$/);
  });
});
