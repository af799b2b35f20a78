// What a headline reads, today and replayed at the ends of past quarters, and the claims it rests on.
import { poolQuery } from '../aggregate/query.js';
import { spanOnDay, standingOf, type Span } from '../aggregate/span.js';
import { addDays, type CalendarDay } from '../model/calendar-day.js';
import type { ClaimId } from '../model/claim.js';
import type { AcknowledgedEnds } from '../model/headline-change.js';
import { headlineQuantities, type HeadlineId } from '../model/headline-quantities.js';
import type { Ledger } from '../model/ledger.js';

/** One headline as a ledger gives it now. */
export interface HeadlineReading {
  /** On the ledger's data day. */
  readonly today: AcknowledgedEnds;
  readonly past: readonly { readonly day: CalendarDay; readonly ends: AcknowledgedEnds }[];
  /** In order of id. */
  readonly restsOn: readonly ClaimId[];
}

/** Reads a headline by the default rule, today and on each of `pastDays`. */
export function headlineReading(
  ledger: Ledger,
  headline: HeadlineId,
  pastDays: readonly CalendarDay[],
): HeadlineReading {
  const quantity = headlineQuantities[headline];
  const [today, ...past] = [ledger.dataDay, ...pastDays].map((day) => {
    const { span } = spanOnDay(ledger.claims, poolQuery(quantity, day));
    return { day, ends: endsOf(span), claims: speakingIn(span) };
  });
  const claims = [today, ...past].flatMap((reading) => reading?.claims ?? []);
  return {
    today: today?.ends ?? {},
    past: past.map(({ day, ends }) => ({ day, ends })),
    restsOn: [...new Set(claims)].sort(),
  };
}

/** The last days of the quarters from the deployment's first to the last one over before `day`. */
export function quarterEndsBefore(day: CalendarDay): readonly CalendarDay[] {
  const ends: CalendarDay[] = [];
  for (let year = 2024, quarter = 4; ; quarter += 1) {
    if (quarter > 4) [year, quarter] = [year + 1, 1];
    const end = lastDayOfQuarter(year, quarter);
    if (end >= day) return ends;
    ends.push(end);
  }
}

function lastDayOfQuarter(year: number, quarter: number): CalendarDay {
  const next =
    quarter === 4 ? `${year + 1}-01-01` : `${year}-${['04', '07', '10'][quarter - 1]}-01`;
  return addDays(next as CalendarDay, -1);
}

function endsOf({ low, high, openFrom }: Span): AcknowledgedEnds {
  return {
    ...(low !== undefined && { low }),
    ...(high !== undefined && { high }),
    ...(openFrom !== undefined && { openFrom }),
  };
}

function speakingIn(span: Span): readonly ClaimId[] {
  return [...standingOf(span), ...span.lent.map(({ claim }) => claim)].map(({ id }) => id);
}
