// A rule along the days: each day shows only what had been published by then, and silence stays silence.
import { addDays, daysBetween, type CalendarDay } from '../model/calendar-day.js';
import type { Claim } from '../model/claim.js';
import { freshDays } from '../model/signature.js';
import { spokenDay, staleFrom, type VoiceBounds } from './bounds.js';
import type { PoolQuery } from './query.js';
import { bearingOn, select, type Selection } from './select.js';
import { spanOf, type Span } from './span.js';

/** A stretch of days over which the span is the same. */
export interface SpanStep {
  readonly from: CalendarDay;
  /** The last day, included. */
  readonly to: CalendarDay;
  readonly span: Span;
}

/** A stretch without a new claim, longer than a claim of this kind stays fresh. */
export interface Silence {
  readonly from: CalendarDay;
  readonly to: CalendarDay;
  /** **Units:** days. */
  readonly days: number;
}

/** A span along the days, from the first claim known to the query's day. */
export interface SpanSeries {
  readonly steps: readonly SpanStep[];
  readonly silences: readonly Silence[];
  readonly selection: Selection;
}

/**
 * The steps that the span takes as claims become known and grow stale.
 *
 * **Absent:** with no claims there are no steps. A day's step uses nothing published after that day, so that an
 * earlier `knownOn` cuts the series off and changes nothing before.
 */
export function spanOverTime(claims: readonly Claim[], query: PoolQuery): SpanSeries {
  const bearing = bearingOn(claims, query);
  const selection = select(bearing, query);
  const starts = turningDays(selection, query);
  const steps = starts.map((from, index): SpanStep => {
    const next = starts[index + 1];
    // Revisions count from their own day, so each step selects anew.
    const asKnown = select(bearing, { ...query, knownOn: from });
    return {
      from,
      to: next ? addDays(next, -1) : query.knownOn,
      span: spanOf(asKnown, from, query),
    };
  });
  return { steps: mergedSteps(steps), silences: silencesOf(selection, query), selection };
}

/** The days on which a claim becomes known, is revised, grows stale or stops speaking. */
function turningDays(selection: Selection, query: PoolQuery): readonly CalendarDay[] {
  const speaking = [
    ...selection.direct,
    ...selection.bridged,
    ...selection.inner,
    ...selection.outer,
  ];
  const revised = selection.leftOut.map(({ claim }) => claim);
  const days = new Set<CalendarDay>();
  for (const claim of [...speaking, ...revised]) {
    days.add(claim.knownFrom);
    days.add(staleFrom(claim, query));
    if (claim.revision) days.add(claim.revision.on);
    if (claim.asOf.last) days.add(addDays(claim.asOf.last, 1));
  }
  const first = [...speaking].map((claim) => claim.knownFrom).sort()[0];
  if (first === undefined) return [];
  return [...days].filter((day) => day >= first && day <= query.knownOn).sort();
}

/** Neighbouring steps that read the same are one; the later one's voices say who is stale by now, so those must agree. */
function mergedSteps(steps: readonly SpanStep[]): readonly SpanStep[] {
  const merged: SpanStep[] = [];
  for (const step of steps) {
    const last = merged.at(-1);
    if (last && readsTheSame(last.span, step.span))
      merged[merged.length - 1] = { ...last, to: step.to };
    else merged.push(step);
  }
  return merged;
}

function readsTheSame(a: Span, b: Span): boolean {
  return (
    a.low === b.low &&
    a.high === b.high &&
    a.openFrom === b.openFrom &&
    a.newest === b.newest &&
    a.tick?.low === b.tick?.low &&
    a.tick?.high === b.tick?.high &&
    a.voices.length === b.voices.length &&
    a.voices.every((voice, index) => speaksTheSame(voice, b.voices[index]))
  );
}

function speaksTheSame(a: VoiceBounds, b: VoiceBounds | undefined): boolean {
  return (
    b !== undefined &&
    a.voice.id === b.voice.id &&
    a.fresh === b.fresh &&
    a.standing.length === b.standing.length &&
    a.standing.every((claim, index) => claim === b.standing[index])
  );
}

function silencesOf(selection: Selection, query: PoolQuery): readonly Silence[] {
  const longest = freshDays(query.quantity, query.parameters);
  const spoken = [...selection.direct, ...selection.bridged].map(spokenDay).sort();
  const ends = [...spoken.slice(1), query.knownOn];
  return spoken.flatMap((from, index) => {
    const to = ends[index];
    if (to === undefined) return [];
    const days = daysBetween(from, to);
    return days > longest ? [{ from, to, days }] : [];
  });
}
