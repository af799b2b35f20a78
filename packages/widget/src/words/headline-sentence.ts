// The headline: who says what, the highest and the lowest side of now by name, and how old a figure is.
import { headlineQuantities, type CurrentHeadline, type Side } from '@dprk-deployment-tracker/core';
import { between, monthsOf } from './day-text.js';
import { sideFigure } from './figure-text.js';
import type { SideLocale } from './locale.js';
import type { Runs } from './runs.js';
import { saidBy, type Around } from './said-by.js';

/** What a headline sentence needs to know. */
export type Headed = Pick<CurrentHeadline, 'id' | 'current' | 'selection'>;

/** At the two ends of all current sides: the side itself, never a number between. */
export interface Ends {
  readonly top: Side;
  readonly low: Side;
}

/**
 * The sentence: at most 26 English words.
 *
 * **Absent:** where nobody gave a number, it says so.
 */
export function headlineSentence(headline: Headed, report: Around, locale: SideLocale): Runs {
  const { id, current } = headline;
  const { sentences, days } = locale;
  const sides = currentSides(headline);
  const [first] = sides;
  if (!first) return sentences.headlineNone(id, days.day(report.knownOn));
  const said = (side: Side, others: readonly Side[]) =>
    saidBy(
      side,
      report,
      locale,
      monthsOf(
        others.map(({ spokenOn }) => spokenOn),
        report.dataDay,
        days,
      ),
    );
  if (isOldStock(headline) && current.silence) {
    const newest = sides.reduce((a, b) => (b.spokenOn > a.spokenOn ? b : a));
    return sentences.headlineOld(
      id,
      said(newest, [newest]),
      between(current.silence.since, report.knownOn),
    );
  }
  if (sides.length === 1) {
    return sentences.headlineOne(id, said(first, [first]), current.sides.length > 1);
  }
  if (sides.length <= 3 && isOneFigure(sides)) {
    return sentences.headlineSame(
      id,
      sides.map((side) => said(side, sides)),
      sharedFigure(sides, locale),
    );
  }
  const { top, low } = endsOf(sides, headline);
  if (top === low) return sentences.headlineOwn(id, said(top, [top]));
  return sentences.headline(id, said(top, [top, low]), said(low, [top, low]));
}

/** How many sides spoke within the year, from the lowest to the highest. **Absent:** the headline, where that is no range. */
export function sidesSentence(headline: Headed, report: Around, locale: SideLocale): Runs {
  const recent = currentSides(headline).filter(({ ageDays }) => ageDays <= aYear);
  const low = lowestOf(recent);
  const top = highestOf(recent);
  if (!low || !top || low === top) return headlineSentence(headline, report, locale);
  const said = (side: Side) => saidBy(side, report, locale, (day) => locale.days.month(day, true));
  return locale.sentences.headlineSides(headline.id, recent.length, said(low), said(top));
}

const aYear = 365;

function lowestOf([first, ...others]: readonly Side[]): Side | undefined {
  return others.reduce((low, side) => (low && side.range.low >= low.range.low ? low : side), first);
}

function highestOf([first, ...others]: readonly Side[]): Side | undefined {
  const isHigher = ({ range: a }: Side, { range: b }: Side): boolean =>
    a.high > b.high || (a.high === b.high && a.highIsOpen && !b.highIsOpen);
  return others.reduce((top, side) => (top && !isHigher(side, top) ? top : side), first);
}

/** The sides that stand in the large number. */
export function currentSides({ current }: Pick<CurrentHeadline, 'current'>): readonly Side[] {
  return current.sides.filter(({ state }) => state === 'current');
}

/** The side of the highest claim and the side of the lowest; of equal ones the newest. */
export function endsOf(
  sides: readonly Side[],
  { current }: Pick<CurrentHeadline, 'current'>,
): Ends {
  const by = (claimId: string | undefined): Side | undefined =>
    sides.find(({ claims }) => claims.some(({ id }) => id === claimId));
  const [first] = sides as readonly [Side, ...Side[]];
  const top = by(current.range?.highClaim.id) ?? first;
  const low = by(current.range?.lowClaim.id) ?? first;
  return { top, low };
}

/** Whether all sides name one and the same number. */
export function isOneFigure(sides: readonly Side[]): boolean {
  const [first] = sides;
  return sides.every(
    ({ range }) =>
      first !== undefined &&
      range.low === range.high &&
      range.low === first.range.low &&
      range.high === first.range.high &&
      range.highIsOpen === first.range.highIsOpen &&
      range.lowIsOpen === first.range.lowIsOpen,
  );
}

/** A count of those who are there now, of which the newest figure has grown old. */
export function isOldStock({ id, current }: Pick<CurrentHeadline, 'id' | 'current'>): boolean {
  const isStock = headlineQuantities[id].accrual.kind === 'stock';
  return isStock && (current.silence?.isLong ?? false);
}

/** With the weakest of their hedges. */
function sharedFigure(sides: readonly Side[], locale: SideLocale): string {
  const [first] = sides as readonly [Side, ...Side[]];
  const hedged = sides.find(({ claims }) => claims.some(({ figure }) => figure.kind !== 'exact'));
  const { claims, range } = hedged ?? first;
  return sideFigure(claims, range, locale);
}
