// English patterns of figures and days.
import type { CalendarDay, Unit } from '@dprk-deployment-tracker/core';
import { printDay } from '../../print-day.js';
import { numberText } from '../../number-text.js';
import type { DayPatterns, FigurePatterns, Lasting, RangeEnd } from '../../locale.js';

/** English numbers and plurals. */
export const enNumbers = numberText('en-GB');
const { number, plural } = enNumbers;
const print = printDay('en-GB');

/** "one claim", "34 claims". */
export function counted(n: number, one: string, other: string): string {
  return `${number(n)} ${plural(n, { one, other })}`;
}

const units: Readonly<Record<Unit, (text: string, n: number) => string>> = {
  persons: (text) => text,
  rounds: (text) => text,
  pieces: (text) => text,
  dollars: (text) => `$${text}`,
  hectares: (text, n) => `${text} ${plural(n, { one: 'hectare', other: 'hectares' })}`,
  percent: (text) => `${text}%`,
  times: (text, n) => `${text} ${plural(n, { one: 'time', other: 'times' })}`,
  months: (text, n) => `${text} ${plural(n, { one: 'month', other: 'months' })}`,
  weeks: (text, n) => `${text} ${plural(n, { one: 'week', other: 'weeks' })}`,
  days: (text, n) => `${text} ${plural(n, { one: 'day', other: 'days' })}`,
  years: (text, n) => `${text} ${plural(n, { one: 'year', other: 'years' })}`,
};

/** One end with its hedge. */
export function rangeEnd({ text, hedge }: RangeEnd): string {
  switch (hedge) {
    case 'none':
      return text;
    case 'about':
      return `about ${text}`;
    case 'more-than':
      return `more than ${text}`;
    case 'at-least':
      return `at least ${text}`;
    case 'at-least-about':
      return `about ${text} or more`;
    case 'up-to':
      return `up to ${text}`;
  }
}

/** English figures. */
export const enFigures: FigurePatterns = {
  counted: (printed, value, unit) => units[unit](printed, value),
  about: (text) => `about ${text}`,
  atLeast: (text) => `at least ${text}`,
  moreThan: (text) => `more than ${text}`,
  upTo: (text) => `up to ${text}`,
  lessThan: (text) => `fewer than ${text}`,
  range: (low, high) => `${low}–${high}`,
  rangeSpoken: (low, high) => `between ${low} and ${high}`,
  best: (best, low, high) => `${best} (${low}–${high})`,
  fromTo: (low, high) =>
    low.hedge === 'about' && high.hedge === 'about'
      ? `about ${low.text} to ${high.text}`
      : `${rangeEnd(low)} to ${rangeEnd(high)}`,
  inWords: (rule, original) =>
    rule !== undefined && original.includes(',') ? rule.replaceAll('-', ' ') : original,
  readAs: (figure, low, high) =>
    low === undefined
      ? `${figure} (read here as ${high === undefined ? 'no number' : `up to ${high}`})`
      : `${figure} (read here as ${high === undefined ? `at least ${low}` : `${low} to ${high}`})`,
  share: (percent, whole) => `${percent} of ${whole}`,
  fraction: { quarter: 'a quarter', third: 'a third', half: 'half', 'two-thirds': 'two thirds' },
  anotherCount: 'another count',
  denial: 'denies it',
  noNumber: 'gives no number',
  more: (figure) => `${figure} more`,
  marked: (modality, figure) =>
    modality === 'planned'
      ? `planned: ${figure}`
      : modality === 'predicted'
        ? `predicted: ${figure}`
        : `possible: ${figure}`,
  noUpper: 'no upper figure given',
  noLower: 'no lower figure given',
  oneIn: (low, high, whole) =>
    low === high
      ? `about ${number(low)} in ${whole}`
      : `${number(low)} to ${number(high)} in ${whole}`,
};

const lengths: Readonly<Record<Lasting['unit'], readonly [string, string]>> = {
  days: ['day', 'days'],
  weeks: ['week', 'weeks'],
  months: ['month', 'months'],
  years: ['year', 'years'],
};

/** English days. */
export const enDays: DayPatterns = {
  day: (day) => print(day, { day: 'numeric', month: 'long', year: 'numeric' }),
  month: (day, withYear) =>
    print(day, withYear ? { month: 'long', year: 'numeric' } : { month: 'long' }),
  monthShort: (day) => print(day, { month: 'short', year: 'numeric' }),
  year: (day) => print(day, { year: 'numeric' }),
  about: (day) => `about ${day}`,
  uncertain: (day) => `${day}, not certain`,
  range: (from, to) => `${from} to ${to}`,
  sameMonth: (fromDay, to) => `${number(fromDay)} to ${to}`,
  sameYear: (from: CalendarDay, to, precision) =>
    `${print(from, precision === 'day' ? { day: 'numeric', month: 'long' } : { month: 'long' })} to ${to}`,
  by: (day) => `by ${day}`,
  from: (day) => `from ${day} on`,
  season: (season, year) => `${season} ${season === 'winter' ? `${year}–${year + 1}` : `${year}`}`,
  since: (month) => `since ${month}`,
  lasting: ({ unit, n }) => counted(n, ...lengths[unit]),
  old: ({ unit, n }) => `${counted(n, ...lengths[unit])} old`,
  olderThanAYear: 'Older than a year',
  pastYear: 'Past year',
};
