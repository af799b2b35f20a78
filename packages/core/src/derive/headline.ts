// The quantities a page opens with, each pooled on the day and along the days.
import type { Claim } from '../model/claim.js';
import type { CalendarDay } from '../model/calendar-day.js';
import type { Signature } from '../model/signature.js';
import { spokenDay } from '../aggregate/bounds.js';
import { poolQuery, type CountBy, type PoolQuery, type RuleId } from '../aggregate/query.js';
import type { Selection } from '../aggregate/select.js';
import { spanOnDay, type Span } from '../aggregate/span.js';
import { spanOverTime, type SpanSeries } from '../aggregate/span-over-time.js';
import { withoutEachVoice, type Dependence } from '../aggregate/without-each-voice.js';

const sinceDeployment = { kind: 'cumulative', since: '2024-10' } as const;

/** The headline quantities and their signatures. Killed, wounded, and killed or wounded stay apart. */
export const headlineQuantities = {
  sent: {
    measure: 'sent',
    population: 'dprk-combat-troops',
    place: 'russia',
    accrual: sinceDeployment,
  },
  present: {
    measure: 'present',
    population: 'dprk-combat-troops',
    place: 'russia',
    accrual: { kind: 'stock' },
  },
  'killed-or-wounded': {
    measure: 'killed-or-wounded',
    population: 'dprk-all',
    place: 'war',
    accrual: sinceDeployment,
  },
  killed: { measure: 'killed', population: 'dprk-all', place: 'war', accrual: sinceDeployment },
  wounded: { measure: 'wounded', population: 'dprk-all', place: 'war', accrual: sinceDeployment },
} as const satisfies Record<string, Signature>;

/** The id of a headline quantity. */
export type HeadlineId = keyof typeof headlineQuantities;

/** Every headline id, in the order they are shown. */
export const headlineIds = Object.keys(headlineQuantities) as readonly HeadlineId[];

/** The two voices that stand furthest apart. **Units:** those of the measure. */
export interface Disagreement {
  readonly lowVoiceId: string;
  readonly low: number;
  readonly highVoiceId: string;
  readonly high: number;
  readonly highIsOpen: boolean;
}

/** One quantity with everything that is shown of it. */
export interface Headline {
  readonly id: HeadlineId;
  readonly query: PoolQuery;
  readonly selection: Selection;
  readonly span: Span;
  readonly series: SpanSeries;
  readonly dependence: readonly Dependence[];
  /** The newest claim of the quantity itself, even where it is too old to stand. */
  readonly lastHeard: Claim | undefined;
  /** **Absent:** fewer than two voices, or none apart. */
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
  const { selection, span } = spanOnDay(claims, query);
  return {
    id,
    query,
    selection,
    span,
    series: spanOverTime(claims, query),
    dependence: withoutEachVoice(span, selection, query),
    lastHeard: newestOf([...selection.direct, ...selection.bridged]),
    disagreement: disagreementOf(span),
  };
}

function newestOf(claims: readonly Claim[]): Claim | undefined {
  return [...claims].sort((a, b) => (spokenDay(a) + a.id < spokenDay(b) + b.id ? 1 : -1))[0];
}

function disagreementOf(span: Span): Disagreement | undefined {
  const tops = span.voices.flatMap((voice) =>
    voice.top === undefined ? [] : [{ voice, top: voice.top }],
  );
  const lowest = [...tops].sort((a, b) => a.top - b.top)[0];
  const highest = [...tops].sort((a, b) => b.top - a.top)[0];
  if (!lowest || !highest || lowest.top === highest.top) return undefined;
  return {
    lowVoiceId: lowest.voice.voice.id,
    low: lowest.top,
    highVoiceId: highest.voice.voice.id,
    high: highest.top,
    highIsOpen: highest.voice.topIsOpen,
  };
}
