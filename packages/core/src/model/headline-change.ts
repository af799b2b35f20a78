// A change of a shown headline that somebody looked at and explained: what it read before, what it reads now, and why.
import type { CalendarDay } from './calendar-day.js';
import type { ClaimId } from './claim.js';
import type { HeadlineId } from './headline-quantities.js';

/**
 * The range a headline printed in large: by rule version 1 a span, since 2 the claimed range. **Units:** persons.
 *
 * **Absent:** no `low` where the lowest says "up to"; no `high` where the highest says "at least", whose number is then
 * `openFrom`. Empty where nobody gave a number.
 */
export interface AcknowledgedEnds {
  readonly low?: number;
  readonly high?: number;
  readonly openFrom?: number;
}

/** What a replay of a past day gave before the change, and gives since. */
export interface PastReading {
  readonly day: CalendarDay;
  /** **Absent:** the entry before says it, or did not pin the day. */
  readonly from?: AcknowledgedEnds;
  readonly to: AcknowledgedEnds;
}

/**
 * One acknowledged change of one headline, today or in the replay of past days.
 *
 * **Source:** docs/decisions/0009-changes-are-acknowledged.md.
 */
export interface HeadlineChange {
  /** The data day of the record that first read so. */
  readonly on: CalendarDay;
  readonly headline: HeadlineId;
  /** The version of the pooling rule that it was read by. */
  readonly ruleVersion: string;
  /** On the data day, before. **Absent:** the entry before says it, or the headline is new. */
  readonly from?: AcknowledgedEnds;
  /** On the data day, now. */
  readonly to: AcknowledgedEnds;
  /** The ends of the quarters since the deployment began, whether they moved or not. */
  readonly past: readonly PastReading[];
  /** In our words, for readers. */
  readonly reason: string;
  /** The claims that moved it. **Absent:** empty where only time or the rule did. */
  readonly because: readonly ClaimId[];
  /** The claims that these spans rest on and no entry of the headline named before; so the next change can name its own. */
  readonly restsOn: readonly ClaimId[];
}
