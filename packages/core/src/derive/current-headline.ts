// Who says what now of one quantity: what a page opens with, without the span along the days.
import type { Claim } from '../model/claim.js';
import type { CalendarDay } from '../model/calendar-day.js';
import { headlineQuantities, type HeadlineId } from '../model/headline-quantities.js';
import { currentClaims, type CurrentClaims } from '../aggregate/current-claims.js';
import { poolQuery, type CountBy, type PoolQuery, type RuleId } from '../aggregate/query.js';
import { select, type Selection } from '../aggregate/select.js';

/** One quantity with who says what of it. */
export interface CurrentHeadline {
  readonly id: HeadlineId;
  readonly query: PoolQuery;
  readonly selection: Selection;
  /** What is printed in large: who says what, over which range. */
  readonly current: CurrentClaims;
}

/** How a headline is to be pooled. */
export interface HeadlineChoices {
  readonly knownOn: CalendarDay;
  readonly rule: RuleId;
  readonly countBy: CountBy;
}

/** One headline quantity on the day asked. */
export function currentHeadline(
  id: HeadlineId,
  claims: readonly Claim[],
  { knownOn, rule, countBy }: HeadlineChoices,
): CurrentHeadline {
  const query = poolQuery(headlineQuantities[id], knownOn, { rule, countBy });
  const selection = select(claims, query);
  return { id, query, selection, current: currentClaims(selection, query) };
}
