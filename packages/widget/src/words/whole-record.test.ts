// Every sentence over the whole record: all counts, all months, all languages, nothing left unsaid or said wrongly.
import {
  figureNumbers,
  headlineIds,
  ledger,
  report,
  type CalendarDay,
  type Claim,
  type Report,
} from '@dprk-deployment-tracker/core';
import { describe, expect, it } from 'vitest';
import { pseudoLocale } from './pseudo-locale.js';
import { verdictCounts } from './forecast-words.js';
import { plainText } from './runs.js';
import { languages, wordsFor } from './words-for.js';
import { wordsOf, type Words } from './words.js';

/** The last day of each month since the deployment began, and the data day. */
const days: readonly CalendarDay[] = [
  ...[...Array(25).keys()].map(
    (month) => new Date(Date.UTC(2024, 10 + month, 0)).toISOString().slice(0, 10) as CalendarDay,
  ),
  ledger.dataDay,
];
const reports = days.map((knownOn) => report(ledger, { knownOn }));
const all: readonly (readonly [string, Words])[] = [
  ...(await Promise.all(languages.map(async (tag) => [tag, await wordsFor(tag)] as const))),
];

/** Words of the code, and traces of what went wrong. */
const forbidden =
  /undefined|NaN|\[object|\bvoices?\b|\borigins?\b|standing|\bfresh\b|\bspan\b|\blent\b|bridge|\bestimate|consensus|confidence|average|[~∼]/i;

function saidIn(words: Words, of: Report): readonly string[] {
  const { headlines } = of;
  const ofHeadlines = headlineIds.flatMap((id) => {
    const headline = headlines[id];
    const { current } = headline;
    return [
      words.headline(headline, of),
      words.lead(headline),
      ...words.agree(headline, of),
      words.agreed(headline, of) ?? 'x',
      ...words.dependence(headline, of),
      words.silence(headline, of) ?? 'x',
      ...words.noNumber(headline, of),
      ...words.remarks(headline, of),
      words.rail(headline, of),
      words.source(headline, of),
      ...words.spelledOut(headline),
      ...current.sides.flatMap((side) => Object.values(words.side(side, of))),
    ].map(plainText);
  });
  return ofHeadlines;
}

function restSaidIn(words: Words, of: Report): readonly string[] {
  return [
    ...of.claims.map((claim) => words.phrase(claim, of)),
    ...of.claims.map((claim) => words.quantity(claim.quantity)),
    plainText(words.forecastHeadline(of.forecasts, 3)),
    ...verdictCounts(of.forecasts, 3, words.locale).map(({ text }) => text),
    ...of.forecasts.flatMap((one) => {
      const { base = '-', ...rest } = words.forecast(one, of, false);
      return [base, ...Object.values(rest).map(String)];
    }),
    plainText(words.relayHeadline(of.relays)),
    ...words.kinds(of.relays).map(({ text }) => text),
    ...of.indicators.flatMap((one) =>
      Object.values(words.indicator(one, of)).flatMap((text) => text ?? []),
    ),
  ];
}

describe.each(all)('sentences in %s', (_, words) => {
  it('say nothing undefined, no word of the code, no double blank, in every month', () => {
    const wrong = reports.flatMap((of) =>
      saidIn(words, of).filter((text) => forbidden.test(text) || /\s\s|\(\)|^$| [,.;:]/.test(text)),
    );
    expect(wrong).toEqual([]);
  });

  it('end as sentences end, with one full stop', () => {
    const wrong = reports.flatMap((of) =>
      headlineIds
        .flatMap((id) => [
          words.headline(of.headlines[id], of),
          ...words.agree(of.headlines[id], of),
        ])
        .map(plainText)
        .filter((text) => !/[^.]\.$/.test(text)),
    );
    expect(wrong).toEqual([]);
  });

  it('name only numbers that some claim of the record gives', () => {
    const said = new Set(ledger.claims.flatMap((claim) => numbersOf(claim)));
    const wrong = reports.flatMap((of) =>
      headlineIds
        .map((id) => plainText(words.headline(of.headlines[id], of)))
        .filter((text) => thousands(text).some((number) => !said.has(number))),
    );
    expect(wrong).toEqual([]);
  });

  it('and so do claims, forecasts, changes in print and indicators', () => {
    const of = report(ledger);
    const wrong = restSaidIn(words, of).filter((text) =>
      /\bundefined\b|NaN|\[object|\s\s|\(\)/.test(text),
    );
    expect(wrong).toEqual([]);
  });
});

/** Every number that a claim names, in figures of its own or in our documented reading. */
function numbersOf({ figure }: Claim): readonly number[] {
  return figureNumbers(figure);
}

/** Grouped numbers of a text, whatever the language groups them with; years and days are not grouped. */
function thousands(text: string): readonly number[] {
  return (text.match(/\d{1,3}(?:[,\u00a0\u202f]\d{3})+/g) ?? []).map((number) =>
    Number(number.replace(/\D/g, '')),
  );
}

describe('English headlines', () => {
  it('have at most 26 words in every month', async () => {
    const words = await wordsFor('en');
    const long = reports.flatMap((of) =>
      headlineIds
        .map((id) => plainText(words.headline(of.headlines[id], of)))
        .filter((text) => text.split(/\s+/).length > 26),
    );
    expect(long).toEqual([]);
  });

  it('never leave a current side outside of the two that they name', async () => {
    for (const of of reports) {
      for (const id of headlineIds) {
        const { sides, range } = of.headlines[id].current;
        for (const side of sides.filter(({ state }) => state === 'current')) {
          expect(side.range.low).toBeGreaterThanOrEqual(range?.low ?? 0);
          expect(side.range.high).toBeLessThanOrEqual(range?.high ?? Infinity);
        }
      }
    }
  });
});

describe('“they need not differ”', () => {
  it('is said only of figures that meet as they are hedged', async () => {
    const words = await wordsFor('en');
    for (const of of reports) {
      for (const id of headlineIds) {
        const headline = of.headlines[id];
        const said = words.agree(headline, of).map(plainText).join(' ');
        if (!said.includes('need not differ')) continue;
        const { range, sides } = headline.current;
        const low = sides.find(({ claims }) => claims.some((one) => one === range?.lowClaim));
        const top = sides.find(({ claims }) => claims.some((one) => one === range?.highClaim));
        const meet = (top?.range.low ?? 0) <= (low?.range.high ?? 0);
        expect(meet || low?.range.highIsOpen).toBe(true);
      }
    }
  });
});

describe('claim phrases', () => {
  it.each(all)('have at most 25 words in %s', (_, words) => {
    const of = report(ledger);
    const long = of.claims
      .map((claim) => words.phrase(claim, of))
      .filter((text) => text.split(/\s+/).length > 25);
    expect(long).toEqual([]);
  });
});

describe.each(all)('names in %s', (tag, { locale, fixed }) => {
  it('has one for every body and every side of the record', () => {
    const { parties, origins } = ledger;
    const sides = [
      ...parties,
      ...origins.filter(({ party }) => parties.every(({ id }) => id !== party)),
    ];
    const marked = (id: string) => ({ id, name: `?${id}` });
    expect(sides.filter(({ id }) => locale.names.side(marked(id)).startsWith('?'))).toEqual([]);
    const bodies = origins.filter(({ party, id }) => party !== id);
    expect(bodies.filter(({ id }) => locale.names.body(marked(id)) === '')).toEqual([]);
  });

  it('has no empty label', () => {
    const texts = Object.values(fixed).flatMap((table) => Object.values(table) as string[]);
    expect(texts.filter((text) => text.trim() === '')).toEqual([]);
    expect(locale.language).toBe(tag);
  });
});

describe('the pseudo-locale', () => {
  it('is 40 % longer in every sentence', async () => {
    const words = await wordsFor('en');
    const long = wordsOf(pseudoLocale(words.locale));
    const of = report(ledger);
    for (const id of headlineIds) {
      const short = plainText(words.headline(of.headlines[id], of)).length;
      expect(plainText(long.headline(of.headlines[id], of)).length).toBeGreaterThan(1.35 * short);
    }
    expect(long.fixed.labels['do.download']).toBe('Download ··');
  });
});
