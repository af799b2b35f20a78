// Days and dates of stated precision in words: Gregorian, UTC, whatever the reader's own clock says.
import { calendarDay, type CalendarDay, type DaySpan } from '@dprk-deployment-tracker/core';
import type { Words } from './words.js';

/** Prints days of one language. */
export interface DayText {
  day(day: CalendarDay): string;
  dayShort(day: CalendarDay): string;
  when(span: DaySpan): string;
  monthTick(day: CalendarDay): string;
}

type Style = Intl.DateTimeFormatOptions;

const long: Style = { day: 'numeric', month: 'long', year: 'numeric' };
const short: Style = { day: 'numeric', month: 'short', year: 'numeric' };
const dayAndMonth: Style = { day: 'numeric', month: 'long' };
const monthAndYear: Style = { month: 'long', year: 'numeric' };
const monthOnly: Style = { month: 'long' };
const shortMonth: Style = { month: 'short' };
const yearOnly: Style = { year: 'numeric' };
const gregorian: Style = { calendar: 'gregory', timeZone: 'UTC' };
const seasons = {
  '21': 'when.spring',
  '22': 'when.summer',
  '23': 'when.autumn',
  '24': 'when.winter',
} as const;

/** A printer of days; `dates` is the BCP 47 tag whose order of day and month is wanted. */
export function dayText(dates: string, { text }: Pick<Words, 'text'>): DayText {
  const formats = new Map<Style, Intl.DateTimeFormat>();
  const print = (day: CalendarDay, style: Style): string => {
    const format = formats.get(style) ?? new Intl.DateTimeFormat(dates, { ...style, ...gregorian });
    formats.set(style, format);
    return format.format(new Date(`${day}T00:00:00Z`));
  };
  return {
    day: (day) => print(day, long),
    dayShort: (day) => print(day, short),
    when: (span) => whenText(span, print, text),
    monthTick: (day) => (day.slice(5, 7) === '01' ? print(day, yearOnly) : print(day, shortMonth)),
  };
}

type Print = (day: CalendarDay, style: Style) => string;
type Text = Words['text'];

function whenText(span: DaySpan, print: Print, text: Text): string {
  const [from = '', to] = span.edtf.split('/');
  if (to === undefined) return partText(from, print, text);
  if (isOpen(from)) return text('when.by', { day: partText(to, print, text) });
  if (isOpen(to)) return text('when.from', { day: partText(from, print, text) });
  return rangeText(from, to, print, text);
}

function isOpen(part: string): boolean {
  return part === '' || part === '..';
}

/** "8 to 13 October 2024", "October to November 2024"; shortened only where both sides are as precise and certain. */
function rangeText(from: string, to: string, print: Print, text: Text): string {
  const values = { from: partText(from, print, text), to: partText(to, print, text) };
  if (from.slice(0, 4) !== to.slice(0, 4)) return text('when.range', values);
  if (isDay(from) && isDay(to)) {
    return from.slice(0, 7) === to.slice(0, 7)
      ? text('when.same-month', { ...values, fromDay: String(Number(from.slice(8))) })
      : text('when.same-year', { ...values, fromMonth: print(calendarDay(from), dayAndMonth) });
  }
  if (isMonth(from) && isMonth(to)) {
    const fromMonth = print(calendarDay(`${from}-01`), monthOnly);
    return text('when.same-year', { ...values, fromMonth });
  }
  return text('when.range', values);
}

function isDay(part: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(part);
}

function isMonth(part: string): boolean {
  return /^\d{4}-[01]\d$/.test(part);
}

/** One side of a date: a day, month, season or year, with its mark. */
function partText(part: string, print: Print, text: Text): string {
  const mark = /[~?%]$/.exec(part)?.[0] ?? '';
  const day = plainText(mark ? part.slice(0, -1) : part, print, text);
  const about = mark === '~' || mark === '%' ? text('when.about', { day }) : day;
  return mark === '?' || mark === '%' ? text('when.uncertain', { day: about }) : about;
}

function plainText(part: string, print: Print, text: Text): string {
  const [year = '', month, day] = part.split('-');
  if (month === undefined || month === 'XX') return print(calendarDay(`${year}-01-01`), yearOnly);
  const season = isSeason(month) ? seasons[month] : undefined;
  if (season) return text(season, { year, next: String(Number(year) + 1) });
  if (day === undefined || day === 'XX')
    return print(calendarDay(`${year}-${month}-01`), monthAndYear);
  return print(calendarDay(part), long);
}

function isSeason(month: string): month is keyof typeof seasons {
  return Object.hasOwn(seasons, month);
}
