// The scale of days: months evenly, or with a crowded start drawn wider, which the picture then says.
import { scaleUtc } from 'd3-scale';
import { utcMonth } from 'd3-time';
import { calendarDay, type CalendarDay } from '@dprk-deployment-tracker/core';

/** Where a day stands. */
export interface TimeScale {
  /** **Units:** CSS pixels from the scene's left. */
  (day: CalendarDay): number;
  readonly first: CalendarDay;
  readonly last: CalendarDay;
  /** The first day that is drawn at the narrower width. **Absent:** all days are drawn alike. */
  readonly stretchedTo: CalendarDay | undefined;
}

/** How much of the width a crowded start is given. */
const shareOfCrowd = 0.38;
const crowdedFrom = 8;

/** A scale over the claims' days up to the day asked. **Units:** CSS pixels. */
export function timeScale(
  days: readonly CalendarDay[],
  knownOn: CalendarDay,
  [left, right]: readonly [number, number],
): TimeScale {
  const earliest = [...days, knownOn].sort()[0] ?? knownOn;
  const first = dayOf(utcMonth.floor(dateOf(earliest)));
  const last = knownOn > first ? knownOn : dayOf(utcMonth.ceil(dateOf(nextDay(first))));
  const crowdEnd = endOfCrowd(days, first, last);
  const scale = crowdEnd
    ? scaleUtc()
        .domain([dateOf(first), dateOf(crowdEnd), dateOf(last)])
        .range([left, left + (right - left) * shareOfCrowd, right])
    : scaleUtc()
        .domain([dateOf(first), dateOf(last)])
        .range([left, right]);
  return Object.assign((day: CalendarDay) => scale(dateOf(day)), {
    first,
    last,
    stretchedTo: crowdEnd,
  });
}

/** The month before which most claims stand in little time. **Absent:** claims are spread well enough. */
function endOfCrowd(
  days: readonly CalendarDay[],
  first: CalendarDay,
  last: CalendarDay,
): CalendarDay | undefined {
  const length = dateOf(last).getTime() - dateOf(first).getTime();
  let best: { readonly day: CalendarDay; readonly gain: number } | undefined;
  for (const month of utcMonth.range(dateOf(first), dateOf(last)).slice(1)) {
    const day = dayOf(month);
    const count = days.filter((one) => one < day).length;
    const time = (month.getTime() - dateOf(first).getTime()) / length;
    // A stretch that is no shorter than its share of the width would be drawn narrower, not wider.
    if (count < crowdedFrom || time > 0.2) continue;
    const gain = count / days.length - 2 * time;
    if (gain > 0.2 && (!best || gain > best.gain)) best = { day, gain };
  }
  return best?.day;
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
