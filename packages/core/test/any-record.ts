// Random records with what real ones have: revisions, two days a claim, open days, rates, sums, bridges, nested counts.
import fc from 'fast-check';
import { entriesOfClaims, ledgerOfClaims, type ClaimSketch } from '../src/fixtures/claim-of.js';
import { inventedOrigins } from '../src/fixtures/invented-origins.js';
import { addDays, earlierDay, laterDay, type CalendarDay } from '../src/model/calendar-day.js';
import type { Revision } from '../src/model/claim.js';
import type { DocumentEntry, LedgerEntries } from '../src/model/entry.js';
import type { Figure } from '../src/model/figure.js';
import type { Forecast } from '../src/model/forecast.js';
import type { Ledger } from '../src/model/ledger.js';
import type { Signature } from '../src/model/signature.js';

/** The first day any claim of a random record speaks of, and the day up to which it is kept. */
export const firstDay: CalendarDay = '2025-01-01';
export const dataDay: CalendarDay = '2026-01-31';

const since = { kind: 'cumulative', since: '2024-10' } as const;
const perDay = { kind: 'rate', per: 'day' } as const;
const stock = { kind: 'stock' } as const;
const war = { population: 'dprk-all', place: 'war' } as const;
const troops = { population: 'dprk-combat-troops', place: 'russia' } as const;

/** Quantities that are nested in each other or bridged; the first of each family is the one asked for. */
export const families = {
  total: [
    { ...war, measure: 'killed-or-wounded', accrual: since },
    { ...war, measure: 'killed', accrual: since },
    { ...war, measure: 'casualties', accrual: since },
    { ...war, measure: 'killed-or-wounded', population: 'dprk-combat-troops', accrual: since },
  ],
  killed: [
    { ...war, measure: 'killed', accrual: since },
    { ...war, measure: 'killed-or-wounded', accrual: since },
    { ...war, measure: 'casualties', accrual: since },
  ],
  sent: [
    { ...troops, measure: 'sent', accrual: since },
    { ...troops, measure: 'present', accrual: stock },
    { ...troops, measure: 'sent', place: 'kursk', accrual: since },
  ],
  present: [
    { ...troops, measure: 'present', accrual: stock },
    { ...troops, measure: 'present', place: 'kursk', accrual: stock },
    { ...troops, measure: 'sent', accrual: since },
  ],
  rate: [
    { ...war, measure: 'killed-or-wounded', accrual: perDay },
    { ...war, measure: 'killed-or-wounded', population: 'dprk-combat-troops', accrual: perDay },
  ],
} as const satisfies Record<string, readonly [Signature, ...Signature[]]>;

/** One family. */
export type Family = keyof typeof families;

const anyFamily = fc.constantFrom(...(Object.keys(families) as readonly Family[]));

const amount = fc.integer({ min: 1, max: 30 }).map((hundreds) => hundreds * 100);
const figure: fc.Arbitrary<Figure> = fc.oneof(
  amount.map((value): Figure => ({ kind: 'exact', value })),
  amount.map((value): Figure => ({ kind: 'about', value })),
  fc
    .tuple(amount, amount)
    .map(([a, b]): Figure => ({ kind: 'range', low: Math.min(a, b), high: Math.max(a, b) })),
  amount.map((low): Figure => ({ kind: 'at-least', low, exclusive: true })),
  amount.map((low): Figure => ({ kind: 'at-least', low })),
  amount.map((high): Figure => ({ kind: 'up-to', high })),
  fc.constantFrom<Figure>(
    { kind: 'none-stated' },
    {
      kind: 'in-words',
      words: 'hundreds',
      reading: { rule: 'hundreds', low: 200, high: 999 },
    },
  ),
);

/** How the day spoken of is written, and which one day it stands for by hand, given that day and the day stated. */
const dayForms = {
  day: (day) => [day, day],
  about: (day) => [`${day}~`, day],
  month: (day, stated) => [day.slice(0, 7), earlierDay(monthEnd(day), laterDay(stated, day))],
  until: (day) => [`../${day}`, day],
  onwards: (day, stated) => [`${day}/..`, stated],
  between: (day) => [`${addDays(day, -9)}/${day}`, day],
  // Said before its days began, or while they ran: what was counted speaks of no day after it was said.
  ahead: (day, stated) => [
    `${addDays(day, 9)}/${addDays(day, 20)}`,
    earlierDay(addDays(day, 20), stated),
  ],
} as const satisfies Record<
  string,
  (day: CalendarDay, stated: CalendarDay) => readonly [edtf: string, standsFor: CalendarDay]
>;

function monthEnd(day: CalendarDay): CalendarDay {
  const [year, month] = day.split('-').map(Number);
  return new Date(Date.UTC(year ?? 0, month ?? 0, 0)).toISOString().slice(0, 10) as CalendarDay;
}

/** One claim as a random record says it. **Units:** days, each counted from the one before. */
const said = (bodies: readonly string[], days: number) =>
  fc.record({
    origin: fc.constantFrom(...bodies),
    place: fc.nat({ max: 3 }),
    figure,
    spoken: fc.nat({ max: days }),
    statedAfter: fc.constantFrom(0, 0, 4, 40),
    printedAfter: fc.constantFrom(0, 0, 3, 60),
    form: fc.constantFrom(...(Object.keys(dayForms) as readonly (keyof typeof dayForms)[])),
    kind: fc.constantFrom('own', 'own', 'own', 'own', 'own', 'planned', 'derived', 'addition'),
    revised: fc.option(
      fc.record({
        how: fc.constantFrom('withdrawn', 'correction', 'new-events', 'contested'),
        after: fc.constantFrom(0, 1, 20, 120),
      }),
      { nil: undefined },
    ),
    repeats: fc.array(
      fc.record({ after: fc.integer({ min: -50, max: 90 }), isChanged: fc.boolean() }),
      { maxLength: 2 },
    ),
  });
type Said = ReturnType<typeof said> extends fc.Arbitrary<infer One> ? One : never;

/** A random record, and the day each of its claims stands for, worked out by hand. */
export interface RandomRecord {
  readonly family: Family;
  readonly entries: LedgerEntries;
  readonly ledger: Ledger;
  readonly standsFor: ReadonlyMap<string, CalendarDay>;
}

/** Who speaks in a record: all the invented bodies over half a year, or two sides within weeks, who meet more often. */
const casts = {
  all: said(
    inventedOrigins.map(({ id }) => id),
    200,
  ),
  dense: said(['alder-staff', 'alder-president', 'elm-post'], 30),
};

/** Any record of one family's quantities. A `forecast` is made by the Elm Post on its first day. */
export function anyRecord(
  family: fc.Arbitrary<Family> = anyFamily,
  { forecast, cast = 'all' }: { forecast?: Forecast; cast?: keyof typeof casts } = {},
): fc.Arbitrary<RandomRecord> {
  return fc
    .tuple(family, fc.array(casts[cast], { minLength: 1, maxLength: 12 }))
    .map(([name, all]) => recordOf(name, all, forecast));
}

function recordOf(family: Family, all: readonly Said[], forecast: Forecast | undefined) {
  const standsFor = new Map<string, CalendarDay>();
  const sketches = all.map((one, index): ClaimSketch => {
    const id = `claim-${index}`;
    const spoken = addDays(firstDay, one.spoken);
    const stated = addDays(spoken, one.statedAfter);
    // A plan speaks of a day to come.
    const [asOf, standing] =
      one.kind === 'planned'
        ? dayForms.day(addDays(stated, 10))
        : dayForms[one.form](spoken, stated);
    standsFor.set(id, standing);
    const next = (index + 1) % all.length;
    const base = all[next];
    // Who works on a number has it before them.
    const isBased = base !== undefined && next !== index && knownFrom(base) <= knownFrom(one);
    return {
      id,
      origin: one.origin,
      quantity: families[family][one.place % families[family].length] ?? families[family][0],
      figure: one.figure,
      asOf,
      statedOn: stated,
      publishedOn: addDays(stated, one.printedAfter),
      ...(one.kind === 'planned' && { modality: 'planned' }),
      ...(one.kind === 'derived' && isBased && { derivedFrom: [`claim-${next}`] }),
      ...(one.kind === 'addition' && isBased && { baseline: `claim-${next}` }),
      ...(one.revised && { revision: revisionOf(one, id) }),
    };
  });
  const prediction: ClaimSketch[] = forecast
    ? [
        {
          id: 'prediction',
          publishedOn: firstDay,
          origin: 'elm-post',
          quantity: families[family][0],
          modality: 'predicted',
          figure: { kind: 'about', value: 1_000 },
          asOf: forecast.deadline,
          forecast,
        },
      ]
    : [];
  const pages = all.flatMap((one, index) =>
    one.repeats.map((repeat, at) => pageOf(one, repeat, `claim-${index}`, at)),
  );
  const claims = [...sketches, ...prediction];
  const more = { dataDay, documents: pages };
  const entries = entriesOfClaims(claims, more);
  return { family, entries, ledger: ledgerOfClaims(claims, more), standsFor };
}

function publishedOn({ spoken, statedAfter, printedAfter }: Said): CalendarDay {
  return addDays(firstDay, spoken + statedAfter + printedAfter);
}

function repeatedOn(one: Said, { after }: Said['repeats'][number]): CalendarDay {
  const stated = addDays(firstDay, one.spoken + one.statedAfter);
  return laterDay(stated, addDays(publishedOn(one), after));
}

function knownFrom(one: Said): CalendarDay {
  const repeats = one.repeats.map((repeat) => repeatedOn(one, repeat));
  return repeats.reduce(earlierDay, publishedOn(one));
}

function revisionOf(one: Said, id: string): Revision {
  const on = addDays(publishedOn(one), one.revised?.after ?? 0);
  const reason = 'As the page says.';
  const how = one.revised?.how ?? 'contested';
  switch (how) {
    case 'withdrawn':
      return { kind: 'withdrawn', cause: 'correction', reason, on };
    case 'contested':
      return { kind: 'contested', cause: 'reassessment', reason, on };
    case 'correction':
    case 'new-events':
      return { kind: 'superseded', by: id, cause: how, reason, on };
  }
}

/** Another page that prints a claim, some weeks before the page it was recorded from or after, at times otherwise. */
function pageOf(one: Said, repeat: Said['repeats'][number], of: string, at: number): DocumentEntry {
  return {
    id: `${of}-repeat-${at}`,
    publisher: 'Another Paper',
    address: `https://example.org/${of}/${at}`,
    language: 'en',
    publishedOn: repeatedOn(one, repeat),
    readAs: 'original',
    recordedOn: dataDay,
    mentions: [
      repeat.isChanged
        ? {
            of,
            printed: { figure: { kind: 'exact', value: 7_777 } },
            mutations: [{ kind: 'wrong-number', seen: { text: '7,777', where: 'body' } }],
          }
        : { of },
    ],
  };
}
