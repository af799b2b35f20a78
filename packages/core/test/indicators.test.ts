// The eight systems of the articles over the real record: every number of the methodology's table, by hand.
import { describe, expect, it } from 'vitest';
import { ledger } from '../src/data/ledger.js';
import { indicators } from '../src/derive/indicators/all-indicators.js';
import type {
  Computed,
  Indicator,
  IndicatorChoices,
  IndicatorPart,
} from '../src/derive/indicators/indicator.js';
import type { IndicatorId } from '../src/model/stated-value.js';

function indicator<Kind extends Indicator['kind']>(
  id: IndicatorId,
  kind: Kind,
  choices: IndicatorChoices = {},
): Extract<Indicator, { kind: Kind }> {
  const found = indicators(ledger, choices).find((one) => one.id === id);
  if (found?.kind !== kind) throw new TypeError(`no indicator ${id} of kind ${kind}`);
  return found as Extract<Indicator, { kind: Kind }>;
}

function part(id: IndicatorId, name: string, choices: IndicatorChoices = {}): IndicatorPart {
  const found = indicator(id, 'ratio', choices).parts.find((one) => one.part === name);
  if (!found) throw new TypeError(`no part ${name}`);
  return found;
}

/** Both ends with so many decimals; one text where they are the same. */
function ends(computed: Computed | undefined, decimals: number): string {
  const { low, high } = computed?.value ?? {};
  const text = (end: number | undefined): string => end?.toFixed(decimals) ?? 'open';
  return text(low) === text(high) ? text(low) : `${text(low)}–${text(high)}`;
}

/** What a numerator gives over a base of this size. */
function over(size: number, { byDenominator }: IndicatorPart): Computed | undefined {
  return byDenominator.find(
    ({ denominator }) =>
      denominator && 'value' in denominator.figure && denominator.figure.value === size,
  );
}

describe('share of the army', () => {
  it('12,000 of 1,280,000 is 0.94 %, to two digits', () => {
    const { chosen } = part('share-of-army', 'of-army');
    expect([ends(chosen, 2), chosen?.significantDigits]).toEqual(['0.94', 2]);
  });

  it('12,000 of 6,000,000 is 0.20 %, to two digits', () => {
    const { chosen } = part('share-of-army', 'of-reserves');
    expect([ends(chosen, 2), chosen?.significantDigits]).toEqual(['0.20', 2]);
  });

  it('12,000 of the 88,000 special forces is 13.6 %, to three digits', () => {
    const { chosen } = part('share-of-army', 'of-special-forces');
    expect([ends(chosen, 1), chosen?.significantDigits]).toEqual(['13.6', 3]);
  });

  it('over all claims 0.8 to 1.42 %: 10,000 of 1,300,000 to 17,000 of 1,200,000', () => {
    const { overAll } = part('share-of-army', 'of-army');
    // 10,000 / 1,300,000 = 0.769 %; 17,000 / 1,200,000 = 1.42 %
    expect(overAll?.value.low?.toFixed(1)).toBe('0.8');
    expect(overAll?.value.high?.toFixed(2)).toBe('1.42');
    expect(overAll?.significantDigits).toBe(3);
  });
});

describe('agreement of Kyiv and Seoul', () => {
  const [pair] = indicator('agreement', 'agreement').pairs;

  it('11,000 in training and 12,000 planned are two different measures', () => {
    expect(pair?.comparable).toBe(false);
    expect([pair?.a.quantity.measure, pair?.a.modality]).toEqual(['in-training', 'observed']);
    expect([pair?.b.quantity.measure, pair?.b.modality]).toEqual(['sent', 'planned']);
  });

  it('Seoul had confirmed 1,500', () => {
    expect(pair?.instead.map(({ origin, figure }) => [origin.party, figure])).toEqual([
      ['south-korea', { kind: 'about', value: 1_500 }],
    ]);
  });
});

describe('boost to Russia’s force', () => {
  const boost = part('boost-to-force', 'boost');

  it.each([
    // 100,000 / 470,000; / 575,000; / 700,000
    [470_000, '21.3', 1, 3],
    [575_000, '17.4', 1, 3],
    [700_000, '14', 0, 2],
  ])('up to 100,000 over %d is up to %s %%', (size, percent, decimals, digits) => {
    const computed = over(size, boost);
    expect(computed?.value.low).toBeUndefined();
    expect(computed?.value.high?.toFixed(decimals)).toBe(percent);
    expect(computed?.significantDigits).toBe(digits);
  });

  it('is a flow over a stock, and not observed', () => {
    expect(boost.chosen?.flags).toEqual(
      expect.arrayContaining(['flow-over-stock', 'not-observed']),
    );
  });
});

describe('attrition projection', () => {
  const { projections } = indicator('attrition-projection', 'attrition');

  it('3,800 over 41 days are 92.7 a day; 8,200 at 92 a day last 89 days, to 15 April 2025', () => {
    const [own] = projections;
    expect([own?.countedFrom, own?.countedTo]).toEqual(['2024-12-06', '2025-01-16']);
    expect(own?.countedPerDay.toFixed(1)).toBe('92.7');
    expect([own?.perDay, own?.daysLeft, own?.end]).toEqual([92, 89, '2025-04-15']);
  });

  it('on Seoul’s 3,000 over 38 days it ends on 7 May, or on 10 May counted from 16 January', () => {
    const seoul = projections.filter(({ lossesSoFar }) => lossesSoFar === 3_000);
    expect(seoul.map(({ start, end }) => [start, end])).toEqual([
      ['2025-01-13', '2025-05-07'],
      ['2025-01-16', '2025-05-10'],
    ]);
  });
});

describe('losses as a share of the contingent', () => {
  const numerator = (value: string) => ({ 'share-in-persons': { numerator: value } });

  it('a third of 11,000 to 12,000 is 3,667 to 4,000', () => {
    const third = part('casualty-share', 'share-in-persons');
    expect([11_000, 12_000].map((size) => ends(over(size, third), 0))).toEqual(['3667', '4000']);
    expect(third.chosen?.significantDigits).toBe(4);
  });

  it('half of 11,000 to 12,000 is 5,500 to 6,000', () => {
    const { numerators } = part('casualty-share', 'share-in-persons');
    const syrskyi = numerators.find(({ origin }) => origin.id === 'ua-commander-in-chief');
    const half = part('casualty-share', 'share-in-persons', numerator(syrskyi?.id ?? ''));
    expect([11_000, 12_000].map((size) => ends(over(size, half), 0))).toEqual(['5500', '6000']);
  });

  it('6,000 by 2026 are 40 % of 15,000 or 55 % of 11,000', () => {
    const { numerators } = part('casualty-share', 'share');
    const newest = numerators.filter(({ origin }) => origin.id === 'rok-nis').at(-1);
    const share = part('casualty-share', 'share', { share: { numerator: newest?.id ?? '' } });
    expect([15_000, 11_000].map((size) => ends(over(size, share), 0))).toEqual(['40', '55']);
  });
});

describe('months of recruitment', () => {
  it('10,000 cover 1.0 down to 0.17 month over the claimed intakes', () => {
    const { chosen, overAll } = part('months-of-recruitment', 'months-10000');
    expect(ends(chosen, 1)).toBe('1.0');
    // 10,000 / 60,000 to 10,000 / 10,000
    expect(ends(overAll, 2)).toBe('0.17–1.00');
    expect(overAll?.significantDigits).toBe(2);
  });

  it('30,000 cover 3.0 down to 0.5 months', () => {
    const { chosen, overAll } = part('months-of-recruitment', 'months-30000');
    expect(ends(chosen, 1)).toBe('3.0');
    // 30,000 / 60,000 to 30,000 / 10,000
    expect(ends(overAll, 1)).toBe('0.5–3.0');
  });
});

describe('size of a reinforcement', () => {
  it('25,000 to 30,000 over 11,000 are 2.3 to 2.7 times as many more, 3.3 to 3.7 in all', () => {
    expect(ends(part('reinforcement-size', 'additional-over-sent').chosen, 1)).toBe('2.3–2.7');
    expect(ends(part('reinforcement-size', 'total-over-sent').chosen, 1)).toBe('3.3–3.7');
  });

  it('with 30,000 the total is 3.1 times a base of 14,000', () => {
    const total = over(14_000, part('reinforcement-size', 'total-over-sent'));
    // (14,000 + 30,000) / 14,000
    expect(total?.value.high?.toFixed(1)).toBe('3.1');
    expect(total?.significantDigits).toBe(2);
  });
});

describe('lead signal', () => {
  const { cases, flags } = indicator('lead-signal', 'lead');
  const weeks = (days: number): number => Math.round(days / 7);

  it('25 days once, from 13 September to 8 October 2024', () => {
    const [first] = cases;
    expect([first?.visit.day.edtf, first?.days]).toEqual(['2024-09-13', { low: 25, high: 25 }]);
  });

  it('the sappers left about 7 weeks after 17 June 2025, the builders 11 weeks or more', () => {
    const [sappers, builders] = cases.filter(({ visit }) => visit.day.edtf === '2025-06-17');
    // 45 to 54 days, around 49 = 7 weeks; at least 76 days, which is 10.9 weeks.
    expect([sappers?.days?.low, sappers?.days?.high].map((days) => days ?? 0)).toEqual([45, 54]);
    expect(weeks(builders?.days?.low ?? 0)).toBe(11);
  });

  it('nothing had followed the visit of 21 March 2025', () => {
    const without = cases.filter(({ departure }) => departure === undefined);
    expect(without.map(({ visit }) => visit.day.edtf)).toEqual(['2025-03-21']);
    expect(flags).toEqual(['few-cases']);
  });
});

describe('indicators', () => {
  it('are eight, one for each system of the articles', () => {
    expect(indicators(ledger, {}).map(({ id }) => id)).toHaveLength(8);
  });

  it('say nothing of what nobody knew: before the first claim every one is empty', () => {
    const empty = { ...ledger, claims: [], events: [], statedValues: [] };
    for (const one of indicators(empty, {})) {
      if (one.kind === 'ratio') expect(one.parts.flatMap(({ chosen }) => chosen ?? [])).toEqual([]);
      if (one.kind === 'attrition') expect(one.projections).toEqual([]);
      if (one.kind === 'agreement') expect(one.pairs).toEqual([]);
      if (one.kind === 'lead') expect(one.cases).toEqual([]);
    }
  });
});
