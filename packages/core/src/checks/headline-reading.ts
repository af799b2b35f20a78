// What a headline reads in large, today and replayed at the ends of past quarters, and the claims it rests on.
import {
  currentClaims,
  type ClaimedRange,
  type CurrentClaims,
} from '../aggregate/current-claims.js';
import { poolQuery } from '../aggregate/query.js';
import { select } from '../aggregate/select.js';
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

/** Reads a headline's claimed range, today and on each of `pastDays`. */
export function headlineReading(
  ledger: Ledger,
  headline: HeadlineId,
  pastDays: readonly CalendarDay[],
): HeadlineReading {
  const quantity = headlineQuantities[headline];
  const [today, ...past] = [ledger.dataDay, ...pastDays].map((day) => {
    const query = poolQuery(quantity, day);
    const current = currentClaims(select(ledger.claims, query), query);
    return { day, ends: endsOf(current.range), claims: speakingIn(current) };
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

function endsOf(range: ClaimedRange | undefined): AcknowledgedEnds {
  if (!range) return {};
  const { low, lowIsOpen, high, highIsOpen } = range;
  return { ...(!lowIsOpen && { low }), ...(highIsOpen ? { openFrom: high } : { high }) };
}

function speakingIn({ sides }: CurrentClaims): readonly ClaimId[] {
  const current = sides.filter(({ state }) => state === 'current');
  return current.flatMap(({ claims }) => claims.map(({ id }) => id));
}
