// The linked record: every document, claim, mention, event and stated value, ready to be asked.
import type { CalendarDay } from './calendar-day.js';
import type { Claim, Mention } from './claim.js';
import type { Origin, Party } from './origin.js';
import type { RecordedEvent } from './recorded-event.js';
import type { SourceDocument } from './source-document.js';
import type { StatedValue } from './stated-value.js';

/** A whole record. Everything in it is frozen; claims are in order of the day spoken of, then of id. */
export interface Ledger {
  readonly dataDay: CalendarDay;
  /** Identifies this state of the data: equal digests mean equal data. Computed when it is first asked for. */
  readonly digest: string;
  /** What a feed says of itself: the digest of another record that it is a part or a copy of. Nobody has checked it. */
  readonly partOf?: string;
  /** By what licence the record says that it may be used, e.g. `CC-BY-4.0`. **Absent:** it says nothing. */
  readonly licence?: string;
  readonly parties: readonly Party[];
  readonly origins: readonly Origin[];
  readonly documents: readonly SourceDocument[];
  readonly claims: readonly Claim[];
  readonly mentions: readonly Mention[];
  readonly events: readonly RecordedEvent[];
  readonly statedValues: readonly StatedValue[];
}
