// A rule along the days: each day shows only what had been published by then, and silence stays silence.
import { addDays, daysBetween, type CalendarDay } from '../model/calendar-day.js';
import { freshDays } from '../model/signature.js';
import { boundsOfVoice, staleFrom, type VoiceBounds } from './bounds.js';
import { enter, leave, speakerId, type Stage } from './by-voice.js';
import type { PoolQuery } from './query.js';
import { cast, mayEverSpeak, selectCast, type CastClaim, type Selection } from './select.js';
import { spanOfVoices, type Span } from './span.js';

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

/** What happens to a claim on a day: it becomes known, is taken back, or may only grow stale or end. */
interface Turn {
  readonly what: 'enters' | 'leaves' | 'ages';
  readonly cast: CastClaim;
}

/**
 * The steps that the span takes as claims become known and grow stale.
 *
 * **Absent:** with no claims there are no steps. A day's step uses nothing published after that day, so that an
 * earlier `knownOn` cuts the series off and changes nothing before.
 */
export function spanOverTime(claims: readonly CastClaim['claim'][], query: PoolQuery): SpanSeries {
  return seriesOfCast(cast(claims, query), query);
}

/** The same for claims whose roles are known. */
export function seriesOfCast(bearing: readonly CastClaim[], query: PoolQuery): SpanSeries {
  const selection = selectCast(bearing, query);
  const spans = turningSpans(bearing, query);
  const steps = spans.map((span, index): SpanStep => {
    const next = spans[index + 1];
    return { from: span.day, to: next ? addDays(next.day, -1) : query.knownOn, span };
  });
  return { steps, silences: silencesOf(selection, query), selection };
}

function turningSpans(bearing: readonly CastClaim[], query: PoolQuery): readonly Span[] {
  const spans: Span[] = [];
  for (const { day, heard } of voicesAlong(bearing, query)) {
    const span = spanOfVoices(inOrder(heard), day, query);
    const last = spans.at(-1);
    if (!last || !readsTheSame(last, span)) spans.push(span);
  }
  return spans;
}

/** What is heard on a day on which it changed. The map is the sweep's own: it is other on the next day. */
export interface Heard {
  readonly day: CalendarDay;
  readonly heard: ReadonlyMap<string, VoiceBounds>;
}

/** One sweep along the days: each claim enters and leaves once, and only the voices it touches are asked again. */
export function* voicesAlong(bearing: readonly CastClaim[], query: PoolQuery): Generator<Heard> {
  const turns = turnsByDay(bearing.filter(mayEverSpeak), query);
  const stage: Stage = new Map();
  const heard = new Map<string, VoiceBounds>();
  for (const day of [...turns.keys()].sort()) {
    let hasTurned = false;
    for (const id of touched(turns.get(day) ?? [], stage, heard, query)) {
      const voice = stage.get(id);
      const before = heard.get(id);
      const after = voice && boundsOfVoice(voice, day, query);
      if (after) heard.set(id, after);
      else heard.delete(id);
      hasTurned ||= !allowsTheSame(before, after);
    }
    if (hasTurned) yield { day, heard };
  }
}

/** Voices in order of id. */
export function inOrder(heard: ReadonlyMap<string, VoiceBounds>): readonly VoiceBounds[] {
  return [...heard.values()].sort((a, b) => (a.voice.id < b.voice.id ? -1 : 1));
}

/** Plays the turns of a day, and tells the voices that may speak otherwise than before. */
function touched(
  turns: readonly Turn[],
  stage: Stage,
  heard: ReadonlyMap<string, VoiceBounds>,
  { countBy }: PoolQuery,
): ReadonlySet<string> {
  const ids = new Set<string>();
  for (const { what, cast: one } of turns) {
    const id = speakerId(one.claim, countBy);
    const isTouched =
      what === 'enters'
        ? enter(stage, one, countBy)
        : what === 'leaves'
          ? leave(stage, one, countBy)
          : speaksIn(heard.get(id), one);
    if (isTouched) ids.add(id);
  }
  return ids;
}

function speaksIn(bounds: VoiceBounds | undefined, { claim }: CastClaim): boolean {
  // A rate begins to speak on its first day, whether or not its voice is heard.
  if (claim.quantity.accrual.kind === 'rate') return true;
  return (
    bounds !== undefined &&
    (bounds.standing.includes(claim) || bounds.lent.some((lent) => lent.claim === claim))
  );
}

function turnsByDay(
  bearing: readonly CastClaim[],
  query: PoolQuery,
): ReadonlyMap<CalendarDay, readonly Turn[]> {
  const turns = new Map<CalendarDay, Turn[]>();
  const add = (day: CalendarDay, what: Turn['what'], one: CastClaim): void => {
    if (day > query.knownOn) return;
    const list = turns.get(day);
    if (list) list.push({ what, cast: one });
    else turns.set(day, [{ what, cast: one }]);
  };
  for (const one of bearing) {
    const { knownFrom, revision, quantity, asOf, spokenOn } = one.claim;
    const takenBack = revision && revision.kind !== 'contested' ? revision.on : undefined;
    if (takenBack !== undefined && takenBack <= knownFrom) continue;
    add(knownFrom, 'enters', one);
    if (takenBack !== undefined) add(takenBack, 'leaves', one);
    add(staleFrom(one.claim, query), 'ages', one);
    if (quantity.accrual.kind !== 'rate') continue;
    if (asOf.first) add(asOf.first, 'ages', one);
    add(addDays(asOf.last ?? spokenOn, 1), 'ages', one);
  }
  return turns;
}

/** Neighbouring spans that read the same are one step; who is stale by then, and what is lent, must agree as well. */
function readsTheSame(a: Span, b: Span): boolean {
  return (
    a.low === b.low &&
    a.high === b.high &&
    a.openFrom === b.openFrom &&
    a.newest === b.newest &&
    a.tick?.low === b.tick?.low &&
    a.tick?.high === b.tick?.high &&
    a.voices.length === b.voices.length &&
    a.voices.every((voice, index) => allowsTheSame(voice, b.voices[index]))
  );
}

/** A voice that says and allows what it did before leaves every span as it was. */
function allowsTheSame(a: VoiceBounds | undefined, b: VoiceBounds | undefined): boolean {
  if (!a || !b) return a === b;
  return (
    a.voice.id === b.voice.id &&
    a.fresh === b.fresh &&
    a.newest === b.newest &&
    a.floor === b.floor &&
    a.top === b.top &&
    a.topIsOpen === b.topIsOpen &&
    a.standing.length === b.standing.length &&
    a.standing.every((claim, index) => claim === b.standing[index]) &&
    a.lent.length === b.lent.length &&
    a.lent.every(({ side, claim }, index) => {
      const other = b.lent[index];
      return other?.side === side && other.claim === claim;
    })
  );
}

function silencesOf(selection: Selection, query: PoolQuery): readonly Silence[] {
  const longest = freshDays(query.quantity, query.parameters);
  const spoken = [...selection.direct, ...selection.bridged].map(({ spokenOn }) => spokenOn).sort();
  const ends = [...spoken.slice(1), query.knownOn];
  return spoken.flatMap((from, index) => {
    const to = ends[index];
    if (to === undefined) return [];
    const days = daysBetween(from, to);
    return days > longest ? [{ from, to, days }] : [];
  });
}
