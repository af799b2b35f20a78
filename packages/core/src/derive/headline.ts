// The quantities a page opens with, each pooled on the day and along the days.
import type { Claim } from '../model/claim.js';
import { daysBetween, type CalendarDay } from '../model/calendar-day.js';
import { figureBounds } from '../model/figure.js';
import { headlineQuantities, type HeadlineId } from '../model/headline-quantities.js';
import { type VoiceBounds } from '../aggregate/bounds.js';
import { currentClaims, type CurrentClaims } from '../aggregate/current-claims.js';
import { poolQuery, type CountBy, type PoolQuery, type RuleId } from '../aggregate/query.js';
import type { Selection } from '../aggregate/select.js';
import { spanOf, type Span } from '../aggregate/span.js';
import { spanOverTime, type SpanSeries } from '../aggregate/span-over-time.js';
import { withoutEachVoice, type Dependence } from '../aggregate/without-each-voice.js';

/**
 * The two standing claims that disagree the most. **Units:** those of the measure.
 *
 * `low` is the upper end of the lower claim, `high` the lower end of the higher one: the gap lies between.
 */
export interface Disagreement {
  readonly lowVoiceId: string;
  readonly lower: Claim;
  readonly low: number;
  readonly highVoiceId: string;
  readonly higher: Claim;
  readonly high: number;
  readonly highIsOpen: boolean;
}

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
  /** The newest claim of the quantity itself, even where it is too old to stand. */
  readonly lastHeard: Claim | undefined;
  /** **Absent:** no two voices disagree. */
  readonly disagreement: Disagreement | undefined;
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
    lastHeard: newestOf([...selection.direct, ...selection.bridged]),
    disagreement: disagreementOf(span, query),
  };
}

function newestOf(claims: readonly Claim[]): Claim | undefined {
  return [...claims].sort((a, b) => (a.spokenOn + a.id < b.spokenOn + b.id ? 1 : -1))[0];
}

/** The claims that give a voice's highest upper end and its highest floor. */
interface VoiceEnds {
  readonly voiceId: string;
  readonly top: { readonly claim: Claim; readonly value: number } | undefined;
  readonly floor:
    { readonly claim: Claim; readonly value: number; readonly isOpen: boolean } | undefined;
}

/**
 * Two voices disagree when one's top lies below the other's floor although the claims speak of about the same
 * time (`rivalDays`), or although the lower claim of a running total is the later one. A total that has grown
 * since is no disagreement. The widest such pair is told.
 */
function disagreementOf(span: Span, query: PoolQuery): Disagreement | undefined {
  const voices = span.voices.map(voiceEnds);
  let widest: Disagreement | undefined;
  for (const { voiceId: lowVoiceId, top } of voices) {
    for (const { voiceId: highVoiceId, floor } of voices) {
      if (!top || !floor || top.value >= floor.value || lowVoiceId === highVoiceId) continue;
      if (!areRivals(top.claim, floor.claim, query)) continue;
      if (widest && floor.value / top.value <= widest.high / widest.low) continue;
      widest = {
        lowVoiceId,
        lower: top.claim,
        low: top.value,
        highVoiceId,
        higher: floor.claim,
        high: floor.value,
        highIsOpen: floor.isOpen,
      };
    }
  }
  return widest;
}

function voiceEnds({ voice, standing }: VoiceBounds): VoiceEnds {
  const spoken = standing.flatMap((claim) => {
    const bounds = figureBounds(claim.figure);
    return bounds ? [{ claim, low: bounds.low, high: bounds.high }] : [];
  });
  const tops = spoken.flatMap(({ claim, high }) =>
    high === undefined ? [] : [{ claim, value: high }],
  );
  const floors = spoken.flatMap(({ claim, low, high }) =>
    low === undefined ? [] : [{ claim, value: low, isOpen: high === undefined }],
  );
  const isOpenAbove = floors.some(
    ({ isOpen, value }) => isOpen && tops.every((top) => top.value <= value),
  );
  return {
    voiceId: voice.id,
    top: isOpenAbove ? undefined : highest(tops),
    floor: highest(floors),
  };
}

/** Of equal heights the newest: what a voice has said again speaks of its later day. */
function highest<End extends { readonly claim: Claim; readonly value: number }>(
  ends: readonly End[],
): End | undefined {
  return ends.reduce<End | undefined>((best, end) => {
    if (!best || end.value > best.value) return end;
    const isNewer = end.value === best.value && end.claim.spokenOn > best.claim.spokenOn;
    return isNewer ? end : best;
  }, undefined);
}

function areRivals(lower: Claim, higher: Claim, query: PoolQuery): boolean {
  const apart = daysBetween(lower.spokenOn, higher.spokenOn);
  if (Math.abs(apart) <= query.parameters.rivalDays) return true;
  return query.quantity.accrual.kind === 'cumulative' && apart < 0;
}
