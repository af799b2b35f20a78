// The quantities a page opens with, each pooled on the day and along the days.
import type { Claim } from '../model/claim.js';
import type { CalendarDay } from '../model/calendar-day.js';
import { headlineQuantities, type HeadlineId } from '../model/headline-quantities.js';
import { currentClaims, type CurrentClaims } from '../aggregate/current-claims.js';
import { poolQuery, type CountBy, type PoolQuery, type RuleId } from '../aggregate/query.js';
import type { Selection } from '../aggregate/select.js';
import { spanOf, type Span } from '../aggregate/span.js';
import { spanOverTime, type SpanSeries } from '../aggregate/span-over-time.js';
import { withoutEachVoice, type Dependence } from '../aggregate/without-each-voice.js';

/** One quantity with everything that is shown of it. */
export interface Headline {
  readonly id: HeadlineId;
  readonly query: PoolQuery;
  readonly selection: Selection;
  /** What is printed in large: who says what, over which range. */
  readonly current: CurrentClaims;
  readonly span: Span;
  readonly series: SpanSeries;
  readonly dependence: readonly Dependence[];
}

/** How a headline is to be pooled. */
export interface HeadlineChoices {
  readonly knownOn: CalendarDay;
  readonly rule: RuleId;
  readonly countBy: CountBy;
}

/** One headline quantity, pooled. */
export function headline(
  id: HeadlineId,
  claims: readonly Claim[],
  { knownOn, rule, countBy }: HeadlineChoices,
): Headline {
  const query = poolQuery(headlineQuantities[id], knownOn, { rule, countBy });
  const series = spanOverTime(claims, query);
  const { selection } = series;
  const span = spanOf(selection, knownOn, query);
  return {
    id,
    query,
    selection,
    current: currentClaims(selection, query),
    span,
    series,
    dependence: withoutEachVoice(span, query),
  };
}
