// Every change that numbers went through on their way to print, in order of the day they were printed.
import type { Claim, Mention } from '../model/claim.js';
import type { CalendarDay } from '../model/calendar-day.js';
import { lastDay } from '../model/day-span.js';
import type { Ledger } from '../model/ledger.js';
import type { RecordedEvent } from '../model/recorded-event.js';

/** What the origin said, and what was printed. */
export interface MutatedMention {
  readonly mention: Mention;
  /** The claim or event that was printed otherwise. */
  readonly of: Claim | RecordedEvent;
  readonly printedOn: CalendarDay;
}

/** Every mention that differs from what it prints, published by a day. */
export function mutations(
  ledger: Pick<Ledger, 'claims' | 'events'>,
  knownOn: CalendarDay,
): readonly MutatedMention[] {
  return [...ledger.claims, ...ledger.events]
    .flatMap((of) =>
      of.mentions
        .filter((mention) => mention.mutations.length > 0)
        .map((mention) => ({ mention, of, printedOn: lastDay(mention.document.publishedOn) })),
    )
    .filter(({ printedOn }) => printedOn <= knownOn)
    .sort((a, b) => (a.printedOn + a.mention.id < b.printedOn + b.mention.id ? -1 : 1));
}
