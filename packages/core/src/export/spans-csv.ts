// One row per step of a span, with all that is needed to redo it with a pencil.
import type { VoiceBounds } from '../aggregate/bounds.js';
import type { PoolQuery } from '../aggregate/query.js';
import { select } from '../aggregate/select.js';
import { standingOf } from '../aggregate/span.js';
import type { SpanStep } from '../aggregate/span-over-time.js';
import type { Headline } from '../derive/headline.js';
import type { Claim } from '../model/claim.js';
import { measures } from '../model/measure.js';
import { signatureKey } from '../model/signature.js';
import { csv, type Cell } from './csv.js';
import { stampCells, stampColumns, type Stamp } from './stamp.js';

type Column = readonly [name: string, cell: (step: SpanStep, headline: Headline) => Cell];

/** The columns, in order. An open end is an empty cell; what it is open from stands beside it. */
const columns: readonly Column[] = [
  ['quantity', (_, { id }) => id],
  ['signature', (_, { query }) => signatureKey(query.quantity)],
  ['unit', (_, { query }) => measures[query.quantity.measure].unit],
  ['from', ({ from }) => from],
  ['to', ({ to }) => to],
  ['low', ({ span }) => span.low],
  ['high', ({ span }) => span.high],
  ['high_is_open', ({ span }) => span.highIsOpen],
  ['open_from', ({ span }) => span.openFrom],
  ['single_voice', ({ span }) => span.singleVoice],
  ['lowest_claim', ({ span }) => span.whiskers.low],
  ['highest_claim', ({ span }) => span.whiskers.high],
  ['tick_low', ({ span }) => span.tick?.low],
  ['tick_high', ({ span }) => span.tick?.high],
  ['newest', ({ span }) => span.newest],
  ['fresh_voices', ({ span }) => span.freshVoices],
  ['voices', ({ span }) => joined(span.voices.map(voiceText))],
  ['claims', ({ span }) => idsOf(standingOf(span))],
  [
    'lent',
    ({ span }) =>
      joined(span.lent.map(({ side, value, claim }) => `${side} ${value} from ${claim.id}`)),
  ],
  ['bridged', ({ span }) => idsOf(span.bridged)],
  ['left_out', (step, headline) => joined(leftOutBy(step, headline))],
  ['rule', (_, { query }) => query.rule],
  ['count_by', (_, { query }) => query.countBy],
  ['parameters', (_, { query }) => parameterText(query)],
];

/** The names of the columns, the stamp's last. */
export const spanColumns: readonly string[] = [...columns.map(([name]) => name), ...stampColumns];

/** Every step of every quantity given. **Absent:** a quantity nobody spoke of has no row. */
export function spansCsv(headlines: readonly Headline[], stamp: Stamp): string {
  const tail = stampCells(stamp);
  const rows = headlines.flatMap((headline) =>
    headline.series.steps.map((step) => [
      ...columns.map(([, cell]) => cell(step, headline)),
      ...tail,
    ]),
  );
  return csv([spanColumns, ...rows]);
}

/** What a voice allows: "south-korea floor 4700 top 4700 fresh". */
function voiceText({ voice, floor, top, topIsOpen, fresh }: VoiceBounds): string {
  const ends = [`floor ${floor ?? 'none'}`, `top ${top ?? 'none'}${topIsOpen ? ' open' : ''}`];
  return [voice.id, ...ends, fresh ? 'fresh' : 'stale'].join(' ');
}

/** What was known by the step and does not speak in it: near misses with their reason, then claims no longer standing. */
function leftOutBy({ from, span }: SpanStep, { series, query }: Headline): readonly string[] {
  const { direct, bridged, inner, outer, leftOut } = series.selection;
  const bearing = [...direct, ...bridged, ...inner, ...outer, ...leftOut.map(({ claim }) => claim)];
  const asKnown = select(bearing, { ...query, knownOn: from });
  const standing = new Set(standingOf(span).map(({ id }) => id));
  return [
    ...asKnown.leftOut.map(({ claim, reason }) => `${claim.id} ${reason}`),
    ...[...asKnown.direct, ...asKnown.bridged]
      .filter(({ id }) => !standing.has(id))
      .map(({ id }) => `${id} not-standing`),
  ];
}

/** The parameters that an answer was computed with: "voicesForFloor 2; voicesForTick 3; …". */
export function parameterText({ parameters }: PoolQuery): string {
  return joined(Object.entries(parameters).map(([name, value]) => `${name} ${value}`));
}

function idsOf(claims: readonly Claim[]): string {
  return claims.map(({ id }) => id).join(' ');
}

function joined(parts: readonly string[]): string {
  return parts.join('; ');
}
