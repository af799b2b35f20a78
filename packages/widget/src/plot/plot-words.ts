// The texts a picture is given: every word on it comes through here, in one language, as plain text.
import type {
  CalendarDay,
  Claim,
  ClaimedRange,
  ForecastOutcome,
  RecordedEvent,
  Signature,
} from '@dprk-deployment-tracker/core';

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
  /** A month with its year: "June 2026". */
  month(day: CalendarDay): string;
  /** The same where there is little room: "Jun 2026". */
  monthShort(day: CalendarDay): string;
  /** A label of the time axis: "Jan 2025" where the year is to be said, else "July". */
  monthTick(day: CalendarDay, withYear: boolean): string;
  /** "5 months old"; '' where it is about a month or less. */
  age(days: number): string;
  /** A day in full where there is room for it: "22 August 2026". */
  day(day: CalendarDay): string;
  /** "last spoke January 2025". */
  lastSpoke(day: CalendarDay): string;
  /** What a wider count counts as well: "also counts captured and missing". */
  widerCount(claim: Claim): string;
  /** "no new figure of killed or wounded for 5 months". */
  silence(quantity: Signature, days: number): string;
  /** An event at the time axis, in words that a stranger understands. */
  event(event: RecordedEvent): string;
  /** That a stretch of the time axis is drawn wider: "to February 2025 drawn wider". */
  stretchedTo(day: CalendarDay): string;
  /** The names of the two groups: "Past year", "Older than a year". */
  group(group: 'past-year' | 'older'): string;
  /** "No figure yet". */
  nobodySpoke(quantity: Signature): string;
}

/** What the strip of forecasts says besides. */
export interface ForecastWords extends PlotWords {
  /** The heads of its columns: "Who said what", "Made, due", "What came of it". */
  forecastHead(column: 'who' | 'days' | 'outcome'): string;
  /** The names of its groups: "Forecasts and plans"; "Ceilings (“could”, “up to”): staying below is no miss". */
  forecastGroup(group: 'forecast' | 'ceiling'): string;
  /** What was said, as short as it can be: "25,000–30,000 more". */
  forecast(outcome: ForecastOutcome): string;
  /** The number that an increment comes on top of: "on top of 12,000". */
  base(value: number): string;
  /** "made July 2025". */
  made(day: CalendarDay): string;
  /** "due November 2025". */
  due(outcome: ForecastOutcome): string;
  /** What would have had to be there: "36,000–41,000"; one number where both are the same. **Absent:** no upper end. */
  forecastTotal(low: number, high: number | undefined): string;
  /** What sides claimed at the due day, or now: "claimed then: 13,000–17,000"; "no figure then". */
  claimedThen(range: ClaimedRange | undefined, isOver: boolean): string;
  /** The verdict as a word or two: "did not come about"; some counts may stay below what came about by others. */
  verdict(outcome: ForecastOutcome, isBySome: boolean): string;
}
