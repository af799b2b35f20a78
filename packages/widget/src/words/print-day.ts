// Days by Intl: Gregorian and UTC, whatever the reader's own clock and calendar say.
import type { CalendarDay } from '@dprk-deployment-tracker/core';

/** A day in some of its parts. */
export type PrintDay = (day: CalendarDay, style: Intl.DateTimeFormatOptions) => string;

/** A printer for one language (BCP 47). */
export function printDay(language: string): PrintDay {
  const formats = new Map<string, Intl.DateTimeFormat>();
  return (day, style) => {
    const key = Object.entries(style).join();
    const format =
      formats.get(key) ??
      new Intl.DateTimeFormat(language, { ...style, calendar: 'gregory', timeZone: 'UTC' });
    formats.set(key, format);
    return format.format(new Date(`${day}T00:00:00Z`));
  };
}
