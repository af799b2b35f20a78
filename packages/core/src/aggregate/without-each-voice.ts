// Does one voice alone hold an end of the span where it is? Each voice is left out in turn.
import type { PoolQuery } from './query.js';
import { poolingRules } from './rules/pooling-rules.js';
import type { Span } from './span.js';

/** An end that moves by the rule's share or more when a voice is left out. */
export interface Dependence {
  readonly voiceId: string;
  readonly side: 'low' | 'high';
  /** **Units:** percent of the end with all voices; undefined where the end opens, closes or goes. */
  readonly movedPercent: number | undefined;
}

/**
 * The voices that an end depends on.
 *
 * **Absent:** a span of one voice depends on it by nature; it is marked as single and nothing is listed.
 */
export function withoutEachVoice(span: Span, query: PoolQuery): readonly Dependence[] {
  if (span.voices.length < 2) return [];
  return span.voices.flatMap((left) => {
    const others = span.voices.filter((voice) => voice !== left);
    const without = poolingRules[query.rule](others, query);
    return [
      ...moved(left.voice.id, 'low', span.low, without.low, query),
      ...moved(left.voice.id, 'high', span.high, without.high, query),
    ];
  });
}

function moved(
  voiceId: string,
  side: Dependence['side'],
  before: number | undefined,
  after: number | undefined,
  query: PoolQuery,
): readonly Dependence[] {
  if (before === undefined && after === undefined) return [];
  if (before === undefined || after === undefined)
    return [{ voiceId, side, movedPercent: undefined }];
  if (before === 0) return after === 0 ? [] : [{ voiceId, side, movedPercent: undefined }];
  const movedPercent = (Math.abs(after - before) / before) * 100;
  return movedPercent >= query.parameters.dependencePercent
    ? [{ voiceId, side, movedPercent }]
    : [];
}
