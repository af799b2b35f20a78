// A date as precisely as it is known: the EDTF forms (ISO 8601-2, levels 0 and 1) that the record uses.
import { calendarDay, dayOfNumber, isCalendarDay, type CalendarDay } from './calendar-day.js';

/** A date of stated precision, e.g. `2025-01-13`, `2024-11~`, `2024-10-08/2024-10-13`, `../2025-01-09`. */
export type Edtf = string;

/**
 * A date read into its first and last possible day.
 *
 * **Absent:** `first` or `last` is undefined where the interval is open on that side.
 */
export interface DaySpan {
  readonly edtf: Edtf;
  readonly first: CalendarDay | undefined;
  readonly last: CalendarDay | undefined;
  /** Marked `~`, `?` or `%`: about that time, or not certain. */
  readonly approximate: boolean;
}

interface Part {
  readonly first: CalendarDay;
  readonly last: CalendarDay;
  readonly approximate: boolean;
}

/** A day of an unknown month is level 2 (`2024-XX-15`: some 15th), and no form in use. */
const partForm = /^([1-9]\d{3})(?:-(?:(XX)(?:-XX)?|(\d{2})(?:-(\d{2}|XX))?))?([~?%])?$/;
/** EDTF season codes and the months they cover (northern hemisphere). */
const seasonMonths: Readonly<Record<string, readonly [number, number]>> = {
  '21': [3, 5],
  '22': [6, 8],
  '23': [9, 11],
  '24': [12, 14],
};

/** A record names the same few hundred dates over and over; each is read once. */
const spans = new Map<Edtf, DaySpan>();

/**
 * Reads an EDTF date. Equal texts give one and the same frozen object.
 *
 * **Throws** `RangeError` naming the text when it is none of the forms in use, or ends before it starts.
 */
export function daySpan(edtf: Edtf): DaySpan {
  const known = spans.get(edtf);
  if (known) return known;
  const span = Object.freeze(readSpan(edtf));
  spans.set(edtf, span);
  return span;
}

function readSpan(edtf: Edtf): DaySpan {
  const sides = edtf.split('/');
  if (sides.length > 2) throw new RangeError(`daySpan: not a date: ${edtf}`);
  const start = openOrPart(sides[0] ?? '', edtf);
  const end = sides.length === 2 ? openOrPart(sides[1] ?? '', edtf) : start;
  if (!start && !end) throw new RangeError(`daySpan: open on both sides: ${edtf}`);
  const first = start?.first;
  const last = end?.last;
  if (first && last && first > last)
    throw new RangeError(`daySpan: ends before it starts: ${edtf}`);
  return { edtf, first, last, approximate: Boolean(start?.approximate || end?.approximate) };
}

/** Whether a text is a date of a form in use. */
export function isEdtf(text: string): boolean {
  try {
    daySpan(text);
    return true;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}

/** Whether the date is one certain day. */
export function isExactDay(span: DaySpan): boolean {
  return span.first !== undefined && span.first === span.last && !span.approximate;
}

/** The first day it may be; for an open start the last day. */
export function firstDay(span: DaySpan): CalendarDay {
  return (span.first ?? span.last) as CalendarDay;
}

/** The last day it may be; for an open end the first day. */
export function lastDay(span: DaySpan): CalendarDay {
  return (span.last ?? span.first) as CalendarDay;
}

function openOrPart(text: string, whole: Edtf): Part | undefined {
  if (text === '..' || text === '') {
    if (!whole.includes('/')) throw new RangeError(`daySpan: not a date: ${whole}`);
    return undefined;
  }
  const match = partForm.exec(text);
  if (!match) throw new RangeError(`daySpan: not a date: ${whole}`);
  const [, year = '', unknown, month = unknown, day, mark] = match;
  // Also where only a month is named, its days have to exist.
  if (!isCalendarDay(`${year}-12-31`)) throw new RangeError(`daySpan: no such year: ${whole}`);
  return { ...partDays(year, month, day, whole), approximate: mark !== undefined };
}

function partDays(
  year: string,
  month: string | undefined,
  day: string | undefined,
  whole: Edtf,
): Omit<Part, 'approximate'> {
  if (month === undefined || month === 'XX') return monthsOf(Number(year), 1, 12);
  const season = seasonMonths[month];
  if (season && day === undefined) return monthsOf(Number(year), season[0], season[1]);
  if (Number(month) < 1 || Number(month) > 12)
    throw new RangeError(`daySpan: no such month: ${whole}`);
  if (day === undefined || day === 'XX')
    return monthsOf(Number(year), Number(month), Number(month));
  const text = `${year}-${month}-${day}`;
  if (!isCalendarDay(text)) throw new RangeError(`daySpan: no such day: ${whole}`);
  return { first: calendarDay(text), last: calendarDay(text) };
}

function monthsOf(year: number, fromMonth: number, toMonth: number): Omit<Part, 'approximate'> {
  const msPerDay = 86_400_000;
  return {
    first: dayOfNumber(Date.UTC(year, fromMonth - 1, 1) / msPerDay),
    last: dayOfNumber(Date.UTC(year, toMonth, 0) / msPerDay),
  };
}
