// The frame of the strip of forecasts: its columns and the one scale that all ranges stand on.
import { lastDay } from '@dprk-deployment-tracker/core';
import { roundPx } from '../../plot/round-px.js';
import type { Mark, Size } from '../../plot/scene.js';
import { textMark } from '../../plot/text-block.js';
import { textWidth } from '../../plot/text-width.js';
import { typeSizes, type TypeSizes } from '../../plot/type-sizes.js';
import { valueScale, type ValueScale } from '../../plot/value-scale.js';
import type { ForecastRow } from './forecast-row.js';
import type { StripWords } from './strip-words.js';

/** **Units:** CSS pixels from the scene's top left. */
export interface StripFrame {
  readonly isWide: boolean;
  readonly right: number;
  readonly type: TypeSizes;
  readonly value: ValueScale;
  /** The numbers of its lines. */
  readonly ticks: readonly number[];
  /** Where columns begin, where there are columns. */
  readonly days: number;
  readonly daysWidth: number;
  readonly outcome: number;
  /** How wide the first column's lines may be. */
  readonly whoWidth: number;
  /** The heads of the columns and the numbers of the scale, beneath a height. */
  readonly head: (y: number) => readonly Mark[];
  readonly headHeight: number;
}

/**
 * The least room for the scale beside columns whose verdicts and due days stand in one line, or in two: with less, rows
 * are stacked. **Units:** sizes of its type.
 */
const leastRoom = { oneLine: 22, twoLines: 16 };

/** How wide a verdict of two lines is. **Units:** sizes of its type. */
const narrowVerdict = 8.5;

/** How many steps a scale has, about. */
const steps = 5;

/** Of the room for ranges, what their scale takes as long as totals can be said in a shorter way, and then. */
const leastScale = 0.4;
const smallestScale = 0.2;

/** Of a wide strip, what its first column may take. */
const mostForNames = 0.25;

/** The frame for these rows. */
export function stripFrame(
  rows: readonly ForecastRow[],
  words: StripWords,
  { widthPx, emPx }: Size,
): StripFrame {
  const type = typeSizes(emPx);
  const right = widthPx - 1;
  const names = widestWho(rows, words, widthPx * mostForNames, type);
  const days = names + type.detail;
  const beside = (lines: keyof typeof leastRoom) => {
    const { daysWidth, outcomeWidth } = columnWidths(rows, words, type, lines === 'oneLine');
    const outcome = right - outcomeWidth;
    const from = days + daysWidth + type.detail;
    const end = outcome - type.detail * 0.8;
    const isWide = end - from >= leastRoom[lines] * type.detail;
    return { isWide, daysWidth, outcome, from, end, whoWidth: names };
  };
  const [lined, folded] = [beside('oneLine'), beside('twoLines')];
  const stacked = {
    ...folded,
    from: textWidth('0', type.detail) / 2 + 1,
    end: right,
    whoWidth: right,
  };
  const columns = [lined, folded].find((one) => one.isWide) ?? stacked;
  const { isWide, daysWidth, outcome, from, end, whoWidth } = columns;
  const tops = rows.flatMap(({ high, claimed }) => [high, claimed?.high ?? 0]);
  const shown = highestShown(tops);
  const lastNumber = textWidth(words.number(shown), type.detail);
  const scaleTop = valueScale(shown, [0, 1], steps).top;
  const totals = rows.map((row) => ({ row, texts: words.forecastTotals(row) }));
  // Every range leaves room for its number behind it, said as fully as leaves the scale enough.
  const spare = (nth: number): number =>
    Math.min(
      end - lastNumber / 2,
      ...totals.map(({ row, texts }) => {
        const share = Math.min(1, row.high / scaleTop);
        const said = texts[Math.min(nth, texts.length - 1)] ?? '';
        const room = end - textWidth(said, type.detail) - (row.highIsOpen ? type.detail : 0) - 8;
        return from + (room - from) / share;
      }),
    );
  const across = (share: number): number => from + (end - from) * share;
  const forms = Math.max(1, ...totals.map(({ texts }) => texts.length));
  const form =
    [...Array(forms).keys()].find((nth) => spare(nth) >= across(leastScale)) ?? forms - 1;
  const to = Math.max(across(smallestScale), spare(form));
  const value = valueScale(shown, [Math.ceil(from), Math.floor(to)], steps);
  const ticks = numbered(value, type, words);
  const headed = { isWide, right, type, value, ticks, days, daysWidth, outcome, whoWidth };
  return {
    ...headed,
    head: (y) => headMarks(headed, words, y),
    headHeight: Math.round(type.detail * 1.5),
  };
}

/** What the columns beside the scale need. **Units:** CSS pixels. */
function columnWidths(
  rows: readonly ForecastRow[],
  words: StripWords,
  { detail }: TypeSizes,
  inOneLine: boolean,
) {
  const widths = rows.map(({ outcome }) => [
    textWidth(words.made(lastDay(outcome.claim.statedOn)), detail),
    (inOneLine ? textWidth : inTwoLines)(words.due(outcome), detail),
  ]);
  const verdict =
    Math.max(0, ...rows.map((row) => textWidth(words.verdict(row), detail, true))) + detail * 1.6;
  return {
    daysWidth: Math.max(0, ...widths.flat()),
    outcomeWidth: Math.max(
      textWidth(words.forecastHead('outcome'), detail),
      Math.min(verdict, inOneLine ? Infinity : detail * narrowVerdict),
    ),
  };
}

/** The least width at which a text takes two lines at most. **Units:** CSS pixels. */
function inTwoLines(text: string, sizePx: number): number {
  const parts = text.split(' ');
  const widths = parts.map((_, index) =>
    Math.max(
      textWidth(parts.slice(0, index).join(' '), sizePx),
      textWidth(parts.slice(index).join(' '), sizePx),
    ),
  );
  return Math.ceil(Math.min(...widths));
}

/** What the first column needs, at most `room`: a body stands beside its side where it fits, else beneath. */
function widestWho(
  rows: readonly ForecastRow[],
  words: StripWords,
  room: number,
  { label, detail }: TypeSizes,
): number {
  const widths = rows.flatMap((row) => {
    const { outcome } = row;
    const body = words.body(outcome.claim);
    const name = textWidth(words.side(outcome.claim.voice), label, true);
    const named = name + (body ? textWidth(` ${body}`, label) : 0);
    return [
      named <= room ? named : Math.max(name, textWidth(body, detail)),
      textWidth(words.forecast(outcome), detail, true),
    ];
  });
  return Math.ceil(Math.min(room, Math.max(0, ...widths)));
}

/** One value far above all others would press them together: it is said instead, off the scale. */
function highestShown(tops: readonly number[]): number {
  const [first = 0, second = first] = [...tops].sort((a, b) => b - a);
  return first > second * 2.5 ? second : first;
}

function headMarks(
  { isWide, type, value, ticks: numbers, days, outcome }: Omit<StripFrame, 'head' | 'headHeight'>,
  words: StripWords,
  y: number,
): readonly Mark[] {
  const text = (said: string, x: number, anchor: 'start' | 'middle'): Mark =>
    textMark([{ text: said, role: 'axis-label' }], {
      x,
      y: y + type.detail,
      anchor,
      sizePx: type.detail,
    });
  const ticks = numbers.map((tick) => text(words.number(tick), value(tick), 'middle'));
  if (!isWide) return ticks;
  return [
    text(words.forecastHead('who'), 0, 'start'),
    text(words.forecastHead('days'), roundPx(days), 'start'),
    text(words.forecastHead('outcome'), roundPx(outcome), 'start'),
    ...ticks,
  ];
}

/** Of the steps every one, every other, third or fourth, so that numbers have room beside each other; else zero alone. */
function numbered(value: ValueScale, { detail }: TypeSizes, words: StripWords): readonly number[] {
  const room = (stride: number): number => value(value.ticks[stride] ?? 0) - value(0);
  const widest = Math.max(...value.ticks.map((tick) => textWidth(words.number(tick), detail)));
  const stride = [1, 2, 3, 4].find((one) => room(one) >= widest + detail * 0.5) ?? Infinity;
  return value.ticks.filter((_, index) => index % stride === 0);
}
