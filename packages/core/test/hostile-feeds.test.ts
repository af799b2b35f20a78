// Feeds made to cost much: within the limits work grows with size alone, and what is told does not grow at all.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { limits } from '../src/model/limits.js';
import { report } from '../src/derive/report.js';
import { addDays } from '../src/model/calendar-day.js';
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
const sum = {
  ...{ measure: 'killed', population: 'dprk-all', place: 'war' },
  accrual: { kind: 'cumulative', since: '2024-10' },
};
const claim = (id: string, more: object = {}) => ({
  ...{ id, origin: 'o', figure: { kind: 'about', value: 3 }, asOf: '2025-01-02' },
  quantity: {
    ...{ measure: 'killed', population: 'dprk-all', place: 'war' },
    accrual: { kind: 'stock' },
  },
  ...more,
});
const wrong = {
  revision: { kind: 'withdrawn', cause: 'correction', reason: 'R.', on: '2025-01-20' },
};
/** A forecast settled by so many numbers, each of a day of its own. */
const forecast = (id: string, outcomes: number, deadline = '2025-01-31') =>
  claim(id, {
    ...{ modality: 'predicted', asOf: deadline },
    forecast: {
      ...{ conditions: [], deadline, deadlineBasis: 'stated' },
      resolution: {
        outcomes: times(outcomes, (index) => ({ quantity: sum, reaches: 9_000 + index })),
        text: 'As said.',
      },
    },
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
    ['parties', feed([], { parties: times(301, (index) => ({ id: `p${index}`, name: 'P' })) })],
    ['origins', feed([], { origins: times(301, () => ({})) })],
    ['voices', feed([], { origins: times(101, (index) => origin(`o${index}`)) })],
    ['documents', feed(times(10_001, () => ({})))],
    ['mentions', feed([page('p', { mentions: times(20_001, () => ({ of: 'c' })) })])],
    ['events', feed([page('p', { events: times(5_001, () => ({})) })])],
    ['statedValues', feed([page('p', { statedValues: times(5_001, () => ({})) })])],
    ['outcomes', feed([page('p', { claims: [forecast('f', 100), forecast('g', 1)] })])],
    ['corrections', feed([page('p', { claims: times(51, (index) => claim(`c${index}`, wrong)) })])],
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

describe('the forecasts of a feed', () => {
  /** The steps it takes to settle forecasts against so many claims of thirty bodies, the first ten taken back later. */
  const asked = (size: number, forecasts: readonly object[]): number => {
    const said = times(size, (index) => {
      const day = addDays('2023-01-01', index % 700);
      const revision = { ...wrong.revision, on: addDays('2024-12-01', index) };
      const more = { origin: `o${index % 30}`, quantity: sum, asOf: day, statedOn: day };
      return claim(`c${index}`, {
        ...{ ...more, figure: { kind: 'about', value: 1_000 + index } },
        ...(index < 10 && { revision }),
      });
    });
    const origins = times(30, (index) => origin(`o${index}`));
    const sent = feed([page('p', { claims: [...said, ...forecasts] })], {
      origins: [...origins, origin('o')],
    });
    const { ledger, faults } = parseLedger(sent);
    expect(faults).toEqual([]);
    return countedSteps(() =>
      report(ledger).forecasts.map(({ verdict, history }) => verdict + history.length),
    );
  };
  const one = [forecast('f', 1)];

  // A hundred numbers that each went through them cost ten times one.
  it('go through the claims once for all numbers of one deadline', () => {
    const many = times(50, (index) => forecast(`f${index}`, 2));
    expect(asked(600, many) / asked(600, one)).toBeLessThan(3);
  });

  it('cost with twice the claims twice the work', () => {
    const deadlines = times(50, (index) => forecast(`f${index}`, 2, addDays('2024-12-01', index)));
    expect(asked(1_200, deadlines) / asked(600, deadlines)).toBeLessThan(2.4);
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
