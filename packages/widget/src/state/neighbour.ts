// The stop next to another in a picture: before or after it in time, or in the lane above or below.
import { firstDay, type CalendarDay, type FrontReport } from '@dprk-deployment-tracker/core';

/** A claim or event that a reader can step to; a lane is a speaker, and events have one of their own. */
export interface Stop {
  readonly id: string;
  readonly day: CalendarDay;
  readonly lane: string;
}

/** Where to step: along the days, across the lanes, or to either end. */
export type Step = 'earlier' | 'later' | 'above' | 'below' | 'first' | 'last';

/** The stops of a picture, from the keys of its marks in the order they are drawn. */
export function stopsOf(
  { claims, events }: Pick<FrontReport, 'claims' | 'events'>,
  keys: readonly string[],
): readonly Stop[] {
  const byId = new Map<string, Stop>([
    ...events.map(({ id, day }) => [id, { id, day: firstDay(day), lane: '' }] as const),
    ...claims.map(
      ({ id, asOf, origin }) => [id, { id, day: firstDay(asOf), lane: origin.id }] as const,
    ),
  ]);
  return [...new Set(keys)].flatMap((key) => byId.get(key) ?? []);
}

/**
 * The stop that a step leads to.
 *
 * Lanes stand in the order in which they are drawn. A step to another lane leads to its stop nearest in time.
 *
 * **Absent:** undefined where there is no stop. From nowhere, any step but `first` leads to the newest. A step beyond
 * an end stays where it is.
 */
export function neighbour(
  stops: readonly Stop[],
  from: string | undefined,
  step: Step,
): string | undefined {
  const inTime = [...stops].sort((a, b) => (timeKey(a) < timeKey(b) ? -1 : 1));
  const current = inTime.find(({ id }) => id === from);
  if (step === 'first') return inTime[0]?.id;
  if (step === 'last' || !current) return inTime.at(-1)?.id;
  const at = inTime.indexOf(current);
  switch (step) {
    case 'earlier':
      return (inTime[at - 1] ?? current).id;
    case 'later':
      return (inTime[at + 1] ?? current).id;
    case 'above':
    case 'below': {
      const lanes = [...new Set(stops.map(({ lane }) => lane))];
      const wanted = lanes[lanes.indexOf(current.lane) + (step === 'above' ? -1 : 1)];
      return (nearestInLane(inTime, at, wanted) ?? current).id;
    }
  }
}

function nearestInLane(inTime: readonly Stop[], at: number, wanted?: string): Stop | undefined {
  const apart = (stop: Stop): number => Math.abs(inTime.indexOf(stop) - at);
  return inTime
    .filter(({ lane }) => lane === wanted)
    .reduce<Stop | undefined>(
      (nearest, stop) => (nearest && apart(nearest) <= apart(stop) ? nearest : stop),
      undefined,
    );
}

function timeKey({ day, id }: Stop): string {
  return `${day} ${id}`;
}
