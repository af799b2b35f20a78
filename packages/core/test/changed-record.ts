// A record with something of every kind in it, and ways to put anything anywhere into it, for tests of what is taken.
import { documentOf, entriesOfClaims } from '../src/fixtures/claim-of.js';

/** Plain data. */
export type Json =
  null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };
/** The same as plain data. */
export const plain = (value: unknown): Json => JSON.parse(JSON.stringify(value)) as Json;

/** A record with something of every kind in it. */
export const rich = plain(
  entriesOfClaims(
    [
      { id: 'a', note: 'seen', via: ['AP'], wording: { text: 'about', language: 'en' } },
      {
        id: 'b',
        figure: { kind: 'range', low: 1, best: 2, high: 3 },
        derivedFrom: ['a'],
        revision: {
          kind: 'superseded',
          by: 'c',
          cause: 'new-events',
          reason: 'Later',
          on: '2025-03-01',
        },
      },
      {
        id: 'c',
        figure: { kind: 'share', lowPercent: 40, highPercent: 50, of: ['a'] },
        modality: 'predicted',
        forecast: {
          conditions: [{ text: 'if sent', failedBy: 'visit' }],
          deadline: '2025-06',
          deadlineBasis: 'stated',
          resolution: {
            outcomes: [
              {
                quantity: {
                  measure: 'sent',
                  population: 'dprk-all',
                  place: 'russia',
                  accrual: { kind: 'rate', per: 'month' },
                },
                reaches: 9,
              },
            ],
            text: 'Sent by then',
          },
        },
      },
    ],
    {
      documents: [
        documentOf({
          archive: 'https://example.org/copy',
          title: 'A page',
          events: [{ id: 'visit', day: '2025-01~', kind: 'visit', title: 'A visit' }],
          mentions: [
            { of: 'a', printed: { measure: 'killed' }, mutations: [{ kind: 'hedge-lost' }] },
          ],
          statedValues: [
            {
              id: 'share',
              indicator: 'casualty-share',
              part: 'of-sent',
              figure: { kind: 'in-words', words: 'half', reading: undefined },
              unit: 'percent',
              inputs: ['a', 'b'],
            },
          ],
        }),
      ],
    },
  ),
);

/** The same record with one value put in another's place; undefined takes it away. */
export function changed(
  value: Json,
  path: readonly string[],
  put: Json | undefined,
): Json | undefined {
  const [key, ...rest] = path;
  if (key === undefined) return put;
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) {
    return (value as readonly Json[]).flatMap((item, index) => {
      const next = String(index) === key ? changed(item, rest, put) : item;
      return next === undefined ? [] : [next];
    });
  }
  const fields = value as Readonly<Record<string, Json>>;
  const next = changed(fields[key] ?? null, rest, put);
  return Object.fromEntries(
    Object.entries({ ...fields, [key]: next }).filter(([, field]) => field !== undefined),
  ) as Json;
}

/** The way to every value of a record. */
export function pathsOf(value: Json): readonly (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [[]];
  const inner = Object.entries(value).flatMap(([key, part]) =>
    pathsOf(part as Json).map((path) => [key, ...path]),
  );
  return [[], ...inner];
}
