// The picture of a ratio: the article's figures in grey above the one worked out again, a share as parts of a hundred.
import {
  figureBounds,
  measures,
  type Indicator,
  type IndicatorPart,
  type RatioIndicator,
} from '@dprk-deployment-tracker/core';
import { barsScene, type BarRow } from '../../plot/bars.js';
import { partsScene } from '../../plot/parts-of-hundred.js';
import type { Scene, Size } from '../../plot/scene.js';
import { asSaid, figureText, intervalText } from '../../words/figure-text.js';
import type { Words } from '../../words/words.js';
import { isolated } from '../../words/isolated.js';

/** Articles beside one result. */
const mostArticles = 2;

/** Whether it is shown as parts of a hundred. */
export function isShare({ id }: Pick<Indicator, 'id'>): boolean {
  return id === 'casualty-share';
}

/** A picture and the same as phrases. */
export interface RatioPicture {
  readonly scene: Scene;
  readonly phrases: readonly string[];
}

/** The share as parts of a hundred, or bars. **Absent:** no part of it has a result. */
export function ratioPicture(
  indicator: RatioIndicator,
  words: Words,
  size: Size,
): RatioPicture | undefined {
  const [part] = indicator.parts.filter(({ chosen }) => chosen);
  if (!part) return undefined;
  const share = isShare(indicator) ? shareOf(part) : undefined;
  if (share) {
    const figure = words.interval({ low: share.lowPercent, high: share.highPercent }, 'percent');
    const detail = `${partName(part, words)}${monthText(part, words)}`;
    const scene = partsScene({ ...share, figure, detail }, size);
    return { scene, phrases: [words.frame.said(partName(part, words), figure)] };
  }
  const rows = indicator.parts
    .filter((one, index) => index === 0 || one.stated.length > 0)
    .flatMap((one) => rowsOf(one, words));
  if (rows.length === 0) return undefined;
  const phrases = rows.map(({ label, figure }) => words.frame.said(label, figure));
  // A part of a whole lies on the whole, so that a hundredth looks like one.
  const whole = part.unit === 'percent' ? 100 : undefined;
  return { scene: barsScene(rows, size, whole), phrases };
}

/** A part that no article has a figure of, as a line. **Absent:** undefined where one has, or nothing comes of it. */
export function unprintedPart(part: IndicatorPart, words: Words): string | undefined {
  if (!part.chosen || part.stated.length > 0 || part.part === 'share-in-persons') return undefined;
  const figure = intervalText(part.chosen.value, part.unit, words.locale);
  return words.frame.said(`${partName(part, words)}${againstText(part, words)}`, figure);
}

/** **Absent:** undefined where the share has no end. */
function shareOf({ chosen }: IndicatorPart) {
  const { low, high = low } = chosen?.value ?? {};
  if (low === undefined || high === undefined) return undefined;
  return { lowPercent: Math.min(100, low), highPercent: Math.min(100, high) };
}

function rowsOf(part: IndicatorPart, words: Words): readonly BarRow[] {
  const { chosen } = part;
  const low = chosen?.value.low ?? chosen?.value.high;
  if (!chosen || low === undefined) return [];
  const name = partName(part, words);
  const articles = part.stated.flatMap((value): readonly BarRow[] => {
    const bounds = figureBounds(value.figure);
    const from = bounds?.low ?? bounds?.high;
    if (from === undefined || value.unit !== part.unit) return [];
    const figure = figureText(value.figure, value.unit, words.locale);
    const inPrint = words.fixed.labels['column.article'];
    const label = `${inPrint}, ${isolated(value.document.publisher)}: ${name}`;
    return [{ label, low: asSaid(from, value.unit), figure, isOther: true }];
  });
  const { high } = chosen.value;
  return [
    ...articles.slice(0, mostArticles),
    {
      label: `${words.locale.indicators.texts.recomputed}: ${name}${againstText(part, words)}`,
      low: asSaid(low, part.unit),
      ...(high !== undefined && high !== low && { high: asSaid(high, part.unit) }),
      figure: intervalText(chosen.value, part.unit, words.locale),
    },
  ];
}

/** " (about 1,280,000)": what the result is set against. */
function againstText({ chosen }: IndicatorPart, { locale }: Words): string {
  const against = chosen?.denominator;
  if (!against) return '';
  const { unit } = measures[against.quantity.measure];
  return ` (${figureText(against.figure, unit, locale)})`;
}

/** ", Jan 2025": when the newer of the two figures was said. */
function monthText({ chosen }: IndicatorPart, { locale }: Words): string {
  const days = [chosen?.numerator, chosen?.denominator].flatMap((claim) => claim?.spokenOn ?? []);
  const newest = days.sort().at(-1);
  return newest === undefined ? '' : `, ${locale.days.monthShort(newest)}`;
}

function partName({ part }: IndicatorPart, { locale }: Words): string {
  const { texts } = locale.indicators;
  return texts[`part.${part}` as keyof typeof texts] ?? part;
}
