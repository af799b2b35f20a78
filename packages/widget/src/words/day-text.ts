// Dates of stated precision in words, months of a sentence, and how old something is.
import {
  calendarDay,
  daysBetween,
  type CalendarDay,
  type DaySpan,
} from '@dprk-deployment-tracker/core';
import type { DayPatterns, Lasting } from './locale.js';

/** A length of time as it is said: days below two weeks, weeks below two months, months below two years. */
function lasting(days: number): Lasting {
  const whole = Math.max(0, Math.round(days));
  if (whole < 14) return { unit: 'days', n: whole };
  if (whole < 60) return { unit: 'weeks', n: Math.round(whole / 7) };
  const months = Math.round(whole / 30.44);
  return months < 24
    ? { unit: 'months', n: months }
    : { unit: 'years', n: Math.floor(months / 12) };
}

/** How long from one day to another, either way. Months as their names count them, and so as readers do: February to June are four. */
export function between(from: CalendarDay, to: CalendarDay): Lasting {
  const time = lasting(Math.abs(daysBetween(from, to)));
  if (time.unit !== 'months') return time;
  const month = (day: CalendarDay): number =>
    Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));
  return { unit: 'months', n: Math.abs(month(to) - month(from)) };
}

/** Prints the months of one sentence: without the year where all are of the year of the data day. */
export function monthsOf(
  days: readonly CalendarDay[],
  dataDay: CalendarDay,
  patterns: DayPatterns,
): (day: CalendarDay) => string {
  const withYear = days.some((day) => day.slice(0, 4) !== dataDay.slice(0, 4));
  return (day) => patterns.month(day, withYear);
}

/** "about November 2024", "8 to 13 October 2024", "by 9 January 2025". */
export function whenText(span: DaySpan, patterns: DayPatterns): string {
  const [from = '', to] = span.edtf.split('/');
  const end = (part: string): string => partText(part, patterns, 'genitive');
  if (to === undefined) return partText(from, patterns, 'plain');
  if (isOpen(from)) return patterns.by(end(to));
  if (isOpen(to)) return patterns.from(end(from));
  return rangeText(from, to, patterns);
}

function isOpen(part: string): boolean {
  return part === '' || part === '..';
}

/** Shortened only where both sides are as precise and as certain. */
function rangeText(from: string, to: string, patterns: DayPatterns): string {
  const end = (part: string): string => partText(part, patterns, 'genitive');
  const last = partText(to, patterns, 'genitive');
  if (from.slice(0, 4) === to.slice(0, 4)) {
    if (isDay(from) && isDay(to)) {
      return from.slice(0, 7) === to.slice(0, 7)
        ? patterns.sameMonth(Number(from.slice(8)), last)
        : patterns.sameYear(calendarDay(from), last, 'day');
    }
    if (isMonth(from) && isMonth(to)) {
      return patterns.sameYear(calendarDay(`${from}-01`), last, 'month');
    }
  }
  return patterns.range(end(from), last);
}

function isDay(part: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(part);
}

function isMonth(part: string): boolean {
  return /^\d{4}-[01]\d$/.test(part);
}

/** One side of a date: a day, month, season or year, with its mark. */
function partText(part: string, patterns: DayPatterns, form: 'plain' | 'genitive'): string {
  const mark = /[~?%]$/.exec(part)?.[0] ?? '';
  const isAbout = mark === '~' || mark === '%';
  const day = plainText(mark ? part.slice(0, -1) : part, patterns, isAbout ? 'genitive' : form);
  const about = isAbout ? patterns.about(day) : day;
  return mark === '?' || mark === '%' ? patterns.uncertain(about) : about;
}

const seasons = { '21': 'spring', '22': 'summer', '23': 'autumn', '24': 'winter' } as const;

function plainText(part: string, patterns: DayPatterns, form: 'plain' | 'genitive'): string {
  const [year = '', month, day] = part.split('-');
  if (month === undefined || month === 'XX') return patterns.year(calendarDay(`${year}-01-01`));
  if (month in seasons)
    return patterns.season(seasons[month as keyof typeof seasons], Number(year));
  if (day === undefined || day === 'XX') {
    return patterns.month(calendarDay(`${year}-${month}-01`), true, form);
  }
  return patterns.day(calendarDay(part));
}
