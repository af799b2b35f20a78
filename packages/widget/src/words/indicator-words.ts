// An indicator as a sentence: the article's own figure beside the one worked out again.
import {
  lastDay,
  type Claim,
  type Computed,
  type Indicator,
  type IndicatorPart,
  type Interval,
  type StatedValue,
} from '@dprk-deployment-tracker/core';
import { claimCount, claimPhrase } from './claim-phrase.js';
import { figureText, intervalText, shareInterval, wholeOf } from './figure-text.js';
import { isolated } from './isolated.js';
import type { Locale, SaidCount } from './locale.js';
import { speakerName, type Around } from './said-by.js';

/** What an indicator says: its name, the article's figures, and a sentence for each result. */
export interface IndicatorWords {
  readonly name: string;
  /** "New York Post says up to 20%", each once. */
  readonly stated: readonly string[];
  /** A ratio's first names the claims that it is worked out from. */
  readonly results: readonly string[];
  readonly cautions: readonly string[];
  /** Of a share of those sent: what it comes to, as a sentence. */
  readonly finding: string | undefined;
}

/** The words of one indicator. */
export function indicatorWords(
  indicator: Indicator,
  report: Around,
  locale: Locale,
): IndicatorWords {
  const { indicators: texts } = locale;
  const results = resultsOf(indicator, report, locale);
  const stated = statedValues(indicator)
    .filter(isNumber)
    .map((value) => statedText(value, report, locale));
  return {
    name: texts.name[indicator.id],
    stated: [...new Set(stated)],
    results,
    finding: findingOf(indicator, report, locale),
    cautions: cautionsOf(indicator)
      .map((flag) => texts.flag[flag])
      .filter((caution) => !results.includes(caution)),
  };
}

/** "Espreso: 0.9% (Oct 2024)". */
export function statedText(value: StatedValue, report: Around, locale: Locale): string {
  const whole = wholeOf(value, locale, report.claims);
  const figure = figureText(value.figure, value.unit, locale, whole);
  const isPlain = value.figure.kind === 'share' || value.part === 'share';
  const part = isPlain ? '' : partName(value.part, locale);
  const when = locale.days.monthShort(lastDay(value.document.publishedOn));
  return locale.indicators.article(isolated(value.document.publisher), figure, part, when);
}

/** A judgement in words that cannot be set beside a number is left to the notes. */
function isNumber({ figure }: StatedValue): boolean {
  return figure.kind !== 'in-words' || figure.reading !== undefined;
}

function partName(part: string, { indicators }: Locale): string {
  return indicators.texts[`part.${part}` as keyof Locale['indicators']['texts']] ?? part;
}

function statedValues(indicator: Indicator): readonly StatedValue[] {
  return indicator.kind === 'ratio'
    ? indicator.parts.flatMap(({ stated }) => stated)
    : indicator.stated;
}

function resultsOf(indicator: Indicator, report: Around, locale: Locale): readonly string[] {
  const { indicators: texts, numbers, days } = locale;
  switch (indicator.kind) {
    case 'ratio':
      return ratioTexts(indicator.parts, report, locale);
    case 'agreement':
      return indicator.pairs
        .slice(0, 1)
        .flatMap(({ a, b, comparable, gapPercent: gap }) => [
          claimPhrase(a, report, locale),
          claimPhrase(b, report, locale),
          comparable && gap !== undefined
            ? texts.gap(intervalText({ low: gap, high: gap }, 'percent', locale))
            : texts.flag['unlike-signatures'],
        ]);
    case 'attrition':
      return indicator.projections.map(({ lossesSoFar, perDay, end }) =>
        texts.projection(
          numbers.number(lossesSoFar),
          numbers.number(Math.round(perDay)),
          days.day(end),
        ),
      );
    case 'lead':
      return indicator.cases.map(({ visit, days: lead }) =>
        lead?.low === undefined || lead.high === undefined
          ? texts.leadNone(visit.title)
          : texts.lead(visit.title, lead.low, lead.high),
      );
  }
}

/** The first result with its claims, where it is of two; over all claims where that is another; and the results of the further parts. */
function ratioTexts(
  parts: readonly IndicatorPart[],
  report: Around,
  locale: Locale,
): readonly string[] {
  const [first, ...others] = parts.filter(({ chosen }) => chosen);
  const { numerator, denominator } = first?.chosen ?? {};
  if (!first?.chosen || !numerator || !denominator) {
    return parts.flatMap((part) => partText(part, locale) ?? []);
  }
  const said = (claim: Claim): SaidCount => saidCount(claim, report, locale);
  const result = computedText(first.chosen, locale);
  const whole = overText(first, locale) === undefined ? [] : [first];
  return [
    upper(locale.indicators.ratio(said(numerator), said(denominator), result)),
    ...[...whole, ...others].flatMap((part) => partText(part, locale) ?? []),
  ];
}

function saidCount(claim: Claim, report: Around, locale: Locale): SaidCount {
  return {
    count: claimCount(claim, report, locale),
    who: speakerName(claim.origin, report.parties, locale),
    when: locale.days.monthShort(claim.spokenOn),
  };
}

function findingOf(indicator: Indicator, report: Around, locale: Locale): string | undefined {
  if (indicator.kind !== 'ratio' || indicator.id !== 'casualty-share') return undefined;
  const [{ chosen } = {}] = indicator.parts;
  const { numerator, denominator } = chosen ?? {};
  if (!chosen || !numerator || !denominator) return undefined;
  const count = {
    ...saidCount(numerator, report, locale),
    when: locale.days.month(numerator.spokenOn, true),
  };
  const measure = locale.fixed.measure[numerator.quantity.measure];
  const against = saidCount(denominator, report, locale);
  const text = computedText(chosen, locale);
  const isAbout = [numerator, denominator].some(({ figure }) => figure.kind === 'about');
  const share = isAbout ? locale.figures.about(text) : text;
  return locale.indicators.share(share, measure, count, against);
}

function partText(part: IndicatorPart, locale: Locale): string | undefined {
  if (!part.chosen) return undefined;
  const text = computedText(part.chosen, locale);
  return locale.indicators.recomputed(
    upper(partName(part.part, locale)),
    text,
    overText(part, locale),
  );
}

/** **Absent:** undefined where it has no end, or is the same as by the chosen claims. */
function overText({ chosen, overAll }: IndicatorPart, locale: Locale): string | undefined {
  if (overAll?.value.low === undefined || overAll.value.high === undefined) return undefined;
  const over = computedText(overAll, locale);
  return chosen && over === computedText(chosen, locale) ? undefined : over;
}

function computedText({ value, unit }: Computed, locale: Locale): string {
  return unit === 'percent' ? shareInterval(value, locale) : intervalText(value, unit, locale);
}

function cautionsOf(indicator: Indicator): readonly (keyof Locale['indicators']['flag'])[] {
  const flags =
    indicator.kind === 'ratio'
      ? indicator.parts.flatMap(({ chosen }) => chosen?.flags ?? [])
      : indicator.kind === 'lead'
        ? indicator.flags
        : indicator.kind === 'agreement'
          ? indicator.pairs.slice(0, 1).flatMap((pair) => pair.flags)
          : (indicator.projections[0]?.flags ?? []);
  return [...new Set(flags)];
}

function upper(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

/** An interval in the digits that a person would say. */
export function saidInterval(value: Interval, unit: Computed['unit'], locale: Locale): string {
  return unit === 'percent' ? shareInterval(value, locale) : intervalText(value, unit, locale);
}
