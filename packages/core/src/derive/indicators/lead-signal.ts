// How long before departures did a visit take place, and did departures follow every visit?
import { daysBetween, type CalendarDay } from '../../model/calendar-day.js';
import { daySpan, firstDay, lastDay, type DaySpan } from '../../model/day-span.js';
import type { RecordedEvent } from '../../model/recorded-event.js';
import type { Interval } from '../interval.js';
import type { IndicatorRecord, LeadCase, LeadIndicator } from './indicator.js';

/** Fewer cases than this make no pattern. */
const casesForPattern = 3;

/**
 * Day of departure − day of visit, for every event that the record sets after a visit: a movement is the departure that
 * followed it, any other kind says that none had followed by then.
 *
 * **Units:** days. **Absent:** without such events there is no case.
 */
export function leadSignal(record: IndicatorRecord): LeadIndicator {
  const byId = new Map(record.events.map((event) => [event.id, event]));
  const cases = record.events
    .flatMap((event) => {
      const visit = event.after === undefined ? undefined : byId.get(event.after);
      return visit ? [leadCase(visit, event)] : [];
    })
    .sort((a, b) => (firstDay(a.visit.day) < firstDay(b.visit.day) ? -1 : 1));
  const followed = new Set(cases.filter(({ departure }) => departure).map(({ visit }) => visit.id));
  return {
    kind: 'lead',
    id: 'lead-signal',
    stated: record.statedValues.filter(({ indicator }) => indicator === 'lead-signal'),
    cases,
    flags: followed.size > 0 && followed.size < casesForPattern ? ['few-cases'] : [],
  };
}

function leadCase(visit: RecordedEvent, event: RecordedEvent): LeadCase {
  if (event.kind !== 'movement')
    return { visit, departure: undefined, finding: event, days: undefined };
  return { visit, departure: event, finding: undefined, days: daysFrom(visit.day, event.day) };
}

/** From the last day of the visit to the day on which the movement began, as precisely as that is known. */
function daysFrom(visit: DaySpan, movement: DaySpan): Interval {
  const began = beginning(movement);
  const from: CalendarDay = lastDay(visit);
  return { low: daysBetween(from, firstDay(began)), high: daysBetween(from, lastDay(began)) };
}

/** An interval of days is a stretch that began on its first one; an approximate date may be any of its days. */
function beginning(day: DaySpan): DaySpan {
  const [start] = day.edtf.split('/');
  return day.approximate || !start || start === '..' ? day : daySpan(start);
}
