// The texts a picture is given: every word on it comes through here, in one language, as plain text.
import type { CalendarDay, Claim, RecordedEvent, Signature } from '@dprk-deployment-tracker/core';

/** Everything that the pictures of claims say. */
export interface PlotWords {
  /** A number in full digits: "6,000". */
  number(value: number): string;
  /** The country or body that a side is shown by: "South Korea". */
  side(side: string): string;
  /** The body that speaks, short: "NIS". **Absent:** '' where the side's name says it. */
  body(claim: Claim): string;
  /** A figure with its hedge: "more than 7,000". */
  figure(claim: Claim): string;
  /** A month with its year: "Jun 2026". */
  monthShort(day: CalendarDay): string;
  /** "first Dec 2024" */
  first(day: CalendarDay): string;
  /** "also Oct 2024": a number that was said before. */
  also(day: CalendarDay): string;
  /** A label of the time axis: "Jan 2025" where the year is to be said, else "July". */
  monthTick(day: CalendarDay, withYear: boolean): string;
  /** "5 months old"; '' where it is about a month or less. */
  age(since: CalendarDay): string;
  /** What a wider count counts as well: "also counts captured and missing". */
  widerCount(claim: Claim): string;
  /** "no new figure of killed or wounded for 5 months". */
  silence(quantity: Signature, since: CalendarDay): string;
  /** An event at the time axis, in words that a stranger understands. */
  event(event: RecordedEvent): string;
  /** The sides that share a lane: "9 other sides". */
  otherSides(n: number): string;
  /** The names of the two groups: "Past year", "Older than a year". */
  group(group: 'past-year' | 'older'): string;
  /** "No figure yet". */
  nobodySpoke(quantity: Signature): string;
}
