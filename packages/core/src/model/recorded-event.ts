// Something that is said to have happened on a day, with the pages that say so.
import type { CalendarDay } from './calendar-day.js';
import type { Mention } from './claim.js';
import type { DaySpan } from './day-span.js';
import type { EventEntry } from './entry.js';
import type { EventId } from './forecast.js';

/** What an event is about. */
export type EventKind = EventEntry['kind'];

/** An event of the record, in our words. */
export interface RecordedEvent {
  readonly id: EventId;
  readonly day: DaySpan;
  readonly kind: EventKind;
  readonly title: string;
  /** The first day on which a page of the record carried it. */
  readonly knownFrom: CalendarDay;
  /** The visit it is set after: a movement is the departure that followed; another kind says that none had by then. */
  readonly after: EventId | undefined;
  readonly note: string | undefined;
  readonly mentions: readonly Mention[];
}
