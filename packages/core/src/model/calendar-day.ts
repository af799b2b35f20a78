// A day of the calendar in UTC, written as the ISO text that sorts in time order.

/** A UTC day as `YYYY-MM-DD`. Text order is time order, so days compare with `<`. */
export type CalendarDay = `${number}-${number}-${number}`;

const msPerDay = 86_400_000;
/** From the year 1000 on, and so that a year later it still has four digits. */
const dayForm = /^([1-9]\d{3})-(\d{2})-(\d{2})$/;
const lastYear = 9998;

/** A record asks for the same few hundred days over and over. */
const numbers = new Map<string, number>();

/** Whether a text names a day that exists (2025-02-30 does not), in the years 1000 to 9998. */
export function isCalendarDay(text: string): text is CalendarDay {
  return numberOf(text) !== undefined;
}

/**
 * Reads a day.
 *
 * **Throws** `RangeError` when the text is not a day that exists.
 */
export function calendarDay(text: string): CalendarDay {
  if (!isCalendarDay(text)) throw new RangeError(`calendarDay: not a day: ${text}`);
  return text;
}

/** Days since 1970-01-01. **Units:** whole UTC days. */
export function dayNumber(day: CalendarDay): number {
  return numberOf(day) ?? Number.NaN;
}

function numberOf(text: string): number | undefined {
  const known = numbers.get(text);
  if (known !== undefined) return known;
  const match = dayForm.exec(text);
  if (!match || Number(match[1]) > lastYear) return undefined;
  const time = Date.UTC(Number(match[1]), Number(match[2]) - 1, Number(match[3]));
  if (new Date(time).toISOString().slice(0, 10) !== text) return undefined;
  numbers.set(text, time / msPerDay);
  return time / msPerDay;
}

/** Number → day, for the same days. */
const days = new Map<number, CalendarDay>();

/** The day with this number; the inverse of `dayNumber`. */
export function dayOfNumber(number: number): CalendarDay {
  const known = days.get(number);
  if (known !== undefined) return known;
  const day = new Date(number * msPerDay).toISOString().slice(0, 10) as CalendarDay;
  days.set(number, day);
  return day;
}

/** The day so many days later (earlier, if negative). **Units:** whole days. */
export function addDays(day: CalendarDay, days: number): CalendarDay {
  return dayOfNumber(dayNumber(day) + days);
}

/** Whole days from one day to another; negative when the second is earlier. */
export function daysBetween(from: CalendarDay, to: CalendarDay): number {
  return dayNumber(to) - dayNumber(from);
}

/** The earlier of two days. */
export function earlierDay(a: CalendarDay, b: CalendarDay): CalendarDay {
  return a < b ? a : b;
}

/** The later of two days. */
export function laterDay(a: CalendarDay, b: CalendarDay): CalendarDay {
  return a > b ? a : b;
}
