// The scale of days.
import { scaleLinear } from 'd3-scale';
import { utcMonth } from 'd3-time';
import { calendarDay, type CalendarDay } from '@dprk-deployment-tracker/core';

/** Where a day stands. */
export interface TimeScale {
  /** **Units:** CSS pixels from the scene's left. */
  (day: CalendarDay): number;
  readonly first: CalendarDay;
  readonly last: CalendarDay;
}

/** A scale over the claims' days up to the day asked. **Units:** CSS pixels. */
export function timeScale(
  days: readonly CalendarDay[],
  knownOn: CalendarDay,
  [left, right]: readonly [number, number],
): TimeScale {
  const earliest = [...days, knownOn].sort()[0] ?? knownOn;
  const first = dayOf(utcMonth.floor(dateOf(earliest)));
  const last = knownOn > first ? knownOn : dayOf(utcMonth.ceil(dateOf(nextDay(first))));
  const scale = scaleLinear()
    .domain([dateOf(first), dateOf(last)])
    .range([left, right]);
  return Object.assign((day: CalendarDay) => scale(dateOf(day)), { first, last });
}

/** Midnight UTC of a day. */
export function dateOf(day: CalendarDay): Date {
  return new Date(`${day}T00:00:00Z`);
}

/** The day of a moment in UTC. */
export function dayOf(date: Date): CalendarDay {
  return calendarDay(date.toISOString().slice(0, 10));
}

function nextDay(day: CalendarDay): CalendarDay {
  return dayOf(new Date(dateOf(day).getTime() + 86_400_000));
}
