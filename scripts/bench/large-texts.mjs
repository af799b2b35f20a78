// Texts of two million bytes that cost a reader of feeds the most, each in its own way.
import { limits } from '@dprk-deployment-tracker/core/intake';

const filled = (start, unit, end) =>
  start + unit.repeat(Math.floor((limits.bytes - start.length - end.length) / unit.length)) + end;

const claim = (index) => ({
  id: `c${index}`,
  origin: 'o',
  figure: { kind: 'about', value: 3 },
  asOf: '2025-01-02',
  quantity: {
    measure: 'killed',
    population: 'dprk-all',
    place: 'war',
    accrual: { kind: 'cumulative', since: '2024-10' },
  },
});

const page = (index, more) => ({
  id: `p${index}`,
  publisher: 'P',
  address: `https://example.org/${index}`,
  language: 'en',
  publishedOn: '2025-01-02',
  readAs: 'original',
  recordedOn: '2025-01-02',
  ...more,
});

const feed = (documents) =>
  JSON.stringify({
    dataDay: '2025-02-01',
    origins: [{ id: 'o', name: 'O', party: 'o', kind: 'press', stake: 'third-party' }],
    documents,
  });

const many = (count, make) => Array.from({ length: count }, (_, index) => make(index));
const { claims } = limits;

/** Name → text. */
export const largeTexts = {
  'opening brackets, no JSON': filled('', '[', ''),
  'empty objects': filled('[', '{},', '{}]'),
  'lists in lists': filled('[', '[[[[[[[[[[]]]]]]]]]],', '[]]'),
  'as many lists as are taken': filled(
    `[${'[[[[[[[[[[]]]]]]]]]],'.repeat(limits.parts / 10 - 1)}`,
    '1,',
    '1]',
  ),
  numbers: filled('[', '1,', '1]'),
  'names of fields': `{${many(150_000, (index) => `"k${index}":0`).join(',')}}`,
  'escaped characters': filled('["', '\\u0041', '"]'),
  '5,000 claims on one page': feed([page(0, { claims: many(claims, claim) })]),
  '5,000 claims on 5,000 pages': feed(many(claims, (at) => page(at, { claims: [claim(at)] }))),
  '5,000 faulty claims': feed([
    page(0, { claims: many(claims, (at) => ({ ...claim(at), asOf: '?', extra: at })) }),
  ]),
  '20,000 mentions': feed([
    page(0, { claims: [claim(0)] }),
    ...many(20, (at) =>
      page(at + 1, { mentions: many(1_000, () => ({ of: 'c0', note: 'n'.repeat(70) })) }),
    ),
  ]),
};
