// A claim's figure in words, its hedge always with it: as it is printed, and as it is read aloud.
import {
  figureBounds,
  measures,
  type Claim,
  type ClaimedRange,
  type Figure,
  type Interval,
  type ShareFigure,
  type Unit,
} from '@dprk-deployment-tracker/core';
import type { EndHedge, SideLocale, RangeEnd } from './locale.js';

/** A figure parted into what stands with the noun and what is said after it. */
export interface SpokenFigure {
  readonly head: string;
  /** "no upper figure given". **Absent:** the head says it all. */
  readonly remark: string | undefined;
}

/** Whether a claim gives anything to count. */
export function hasNumber({ figure }: Pick<Claim, 'figure'>): boolean {
  return figure.kind !== 'denial' && figure.kind !== 'none-stated';
}

/** "at least 3,000", "10,000–12,000", "a third of those sent", "gives no number". */
export function figureText(
  figure: Figure,
  unit: Unit,
  locale: SideLocale,
  whole: string = locale.figures.anotherCount,
): string {
  const { figures, numbers } = locale;
  const counted = (value: number): string => figures.counted(numbers.number(value), value, unit);
  switch (figure.kind) {
    case 'exact':
      return counted(figure.value);
    case 'about':
      return figures.about(counted(figure.value));
    case 'range': {
      const ends = [numbers.number(figure.low), numbers.number(figure.high)] as const;
      return figure.best === undefined
        ? figures.counted(figures.range(...ends), figure.high, unit)
        : figures.best(counted(figure.best), ...ends);
    }
    case 'at-least':
      return (figure.exclusive ? figures.moreThan : figures.atLeast)(counted(figure.low));
    case 'up-to':
      return (figure.exclusive ? figures.lessThan : figures.upTo)(counted(figure.high));
    case 'in-words':
      return figures.inWords(figure.reading?.rule, figure.words);
    case 'share':
      return figures.share(shareText(figure, locale), whole);
    case 'denial':
      return figures.denial;
    case 'none-stated':
      return figures.noNumber;
  }
}

/** The same with our documented reading where it needs one: "several hundred (we read this as 300 to 999)". */
export function figureWithReading(
  figure: Figure,
  unit: Unit,
  locale: SideLocale,
  whole?: string,
): string {
  const text = figureText(figure, unit, locale, whole);
  if (figure.kind !== 'in-words' && figure.kind !== 'share') return text;
  if (figure.kind === 'share' && !figure.reading) return text;
  const end = (value: number | undefined): string | undefined =>
    value === undefined ? undefined : locale.numbers.number(value);
  return locale.figures.readAs(text, end(figure.reading?.low), end(figure.reading?.high));
}

/** "at least 3,000" with "no upper figure given" apart. */
export function spokenFigure(
  figure: Figure,
  unit: Unit,
  locale: SideLocale,
  whole?: string,
): SpokenFigure {
  const { figures, numbers } = locale;
  const head = figureText(figure, unit, locale, whole);
  if (figure.kind === 'at-least') return { head, remark: figures.noUpper };
  if (figure.kind === 'up-to') return { head, remark: figures.noLower };
  if (figure.kind === 'range' && figure.best === undefined) {
    const { low, high } = figure;
    const [from, to] = [numbers.number(low), figures.counted(numbers.number(high), high, unit)];
    return { head: figures.rangeSpoken(from, to), remark: undefined };
  }
  return { head: figureWithReading(figure, unit, locale, whole), remark: undefined };
}

/** A claim's figure: an increment says "more", and a plan that it is one. */
export function claimFigure(claim: Claim, locale: SideLocale, claims: readonly Claim[]): string {
  const { figures } = locale;
  const { unit } = measures[claim.quantity.measure];
  const text = figureText(claim.figure, unit, locale, wholeOf(claim, locale, claims));
  const more = claim.baseline !== undefined && hasNumber(claim) ? figures.more(text) : text;
  return claim.modality === 'observed' ? more : figures.marked(claim.modality, more);
}

/** What a share is a share of: "those sent". */
export function wholeOf(
  { figure }: Pick<Claim, 'figure'>,
  { fixed, figures }: SideLocale,
  claims: readonly Claim[],
): string {
  const base = figure.kind === 'share' && claims.find(({ id }) => figure.of.includes(id));
  return base ? fixed.those[base.quantity.measure] : figures.anotherCount;
}

/** All that a side's bodies say together: one claim's figure, or from the lowest to the highest of them. */
export function sideFigure(
  claims: readonly Claim[],
  range: ClaimedRange,
  locale: SideLocale,
): string {
  const [only] = claims;
  if (only && claims.length === 1) return plainFigure(only, locale);
  const open = claims.find(({ figure }) => figure.kind === 'at-least');
  if (range.low === range.high && range.highIsOpen && open) return plainFigure(open, locale);
  return rangeText(range, locale);
}

/** From the lowest to the highest number that claims name, each with its hedge. */
export function rangeText(range: ClaimedRange, locale: SideLocale): string {
  if (range.low === range.high) return plainFigure(range.highClaim, locale);
  const lowest: RangeEnd = range.lowIsOpen
    ? { text: personsText(range.low, locale), hedge: 'up-to' }
    : endOf(range.lowClaim, range.low, locale, false);
  return locale.figures.fromTo(
    lowest,
    endOf(range.highClaim, range.high, locale, range.highIsOpen),
  );
}

/** "0.9 to 1.4%", "2 to 3 times": no more digits than a person would say. **Absent:** empty where no end is known. */
export function intervalText({ low, high }: Interval, unit: Unit, locale: SideLocale): string {
  const { figures, numbers } = locale;
  const said = (value: number): string => numbers.number(asSaid(value, unit));
  const withUnit = (text: string, value: number): string =>
    figures.counted(text, asSaid(value, unit), unit);
  if (low === undefined && high === undefined) return '';
  if (low === undefined || high === undefined) {
    const value = low ?? high ?? 0;
    return (low === undefined ? figures.upTo : figures.atLeast)(withUnit(said(value), value));
  }
  if (said(low) === said(high)) return withUnit(said(low), low);
  return withUnit(figures.range(said(low), said(high)), high);
}

/** "about 1 in 100", "1 to 3 in 1,000" for small shares; percent otherwise. **Absent:** as `intervalText`. */
export function shareInterval(value: Interval, locale: SideLocale): string {
  const { low, high } = value;
  if (low === undefined || high === undefined || high >= 2)
    return intervalText(value, 'percent', locale);
  const inHundred = high >= 0.75;
  const scale = inHundred ? 1 : 10;
  const [from, to] = [low, high].map((end) => Math.max(1, Math.round(end * scale)));
  return locale.figures.oneIn(from ?? 1, to ?? 1, locale.numbers.number(inHundred ? 100 : 1000));
}

/** A number in the digits that a person would say, so that what reads alike is drawn alike. */
export function asSaid(value: number, unit: Unit): number {
  if (unit === 'persons') return Math.round(value / grain(value)) * grain(value);
  return value >= 5 || Number.isInteger(value) ? Math.round(value) : Math.round(value * 10) / 10;
}

/** Two digits of a computed number of persons. */
function grain(value: number): number {
  return value < 100 ? 1 : 10 ** (Math.floor(Math.log10(value)) - 1);
}

function shareText({ lowPercent, highPercent }: ShareFigure, locale: SideLocale): string {
  const { figures, numbers } = locale;
  const named = fractions.find(({ low, high }) => lowPercent >= low && highPercent <= high);
  if (named) return figures.fraction[named.name];
  const printed =
    lowPercent === highPercent
      ? numbers.number(lowPercent)
      : figures.range(numbers.number(lowPercent), numbers.number(highPercent));
  return figures.counted(printed, highPercent, 'percent');
}

const fractions = [
  { low: 25, high: 25, name: 'quarter' },
  { low: 33, high: 34, name: 'third' },
  { low: 50, high: 50, name: 'half' },
  { low: 66, high: 67, name: 'two-thirds' },
] as const;

function plainFigure(claim: Claim, locale: SideLocale): string {
  const { figure, quantity } = claim;
  if (figure.kind !== 'share' || !figure.reading) {
    return figureText(figure, measures[quantity.measure].unit, locale);
  }
  const { low, high } = figure.reading;
  const hedge: EndHedge = 'about';
  return locale.figures.fromTo(
    { text: personsText(low, locale), hedge },
    { text: personsText(high, locale), hedge },
  );
}

/** One end of a range with the hedge of the claim it comes from; words that carry no number stay words. */
function endOf(claim: Claim, value: number, locale: SideLocale, isOpen: boolean): RangeEnd {
  const { figure } = claim;
  if (figure.kind === 'in-words') {
    return { text: locale.figures.inWords(figure.reading?.rule, figure.words), hedge: 'none' };
  }
  const text = personsText(value, locale);
  const isOneSided = figure.kind === 'at-least';
  const hedge =
    isOneSided && (isOpen || figureBounds(figure)?.high === undefined)
      ? figure.exclusive
        ? 'more-than'
        : 'at-least'
      : figure.kind === 'about' || figure.kind === 'share'
        ? 'about'
        : 'none';
  return { text, hedge };
}

function personsText(value: number, { figures, numbers }: SideLocale): string {
  return figures.counted(numbers.number(value), value, 'persons');
}
