// The quantities a page opens with, each pooled on the day and along the days when that is first read.
import type { Claim } from '../model/claim.js';
import type { HeadlineId } from '../model/headline-quantities.js';
import { spanOf, type Span } from '../aggregate/span.js';
import { spanOverTime, type SpanSeries } from '../aggregate/span-over-time.js';
import { withoutEachVoice, type Dependence } from '../aggregate/without-each-voice.js';
import { currentHeadline, type CurrentHeadline, type HeadlineChoices } from './current-headline.js';
import { once, withLazy } from './once.js';

/** One quantity with everything that is shown of it. */
export interface Headline extends CurrentHeadline {
  readonly span: Span;
  readonly series: SpanSeries;
  readonly dependence: readonly Dependence[];
}

/** One headline quantity, pooled. The span is worked out when it is first read, and so is the span along the days. */
export function headline(
  id: HeadlineId,
  claims: readonly Claim[],
  choices: HeadlineChoices,
): Headline {
  const now = currentHeadline(id, claims, choices);
  const { query, selection } = now;
  const span = once(() => spanOf(selection, query.knownOn, query));
  return withLazy(now, {
    span,
    series: () => spanOverTime(claims, query),
    dependence: () => withoutEachVoice(span(), query),
  });
}
