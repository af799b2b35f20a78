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
import type { Stamp } from './stamp.js';
import { columnNames, tableCsv, type Column } from './table-csv.js';

interface StepOfHeadline {
  readonly step: SpanStep;
  readonly headline: Headline;
}

/** The columns, in order. An open end is an empty cell; what it is open from stands beside it. */
const columns: readonly Column<StepOfHeadline>[] = [
  ['quantity', ({ headline }) => headline.id],
  ['signature', ({ headline: { query } }) => signatureKey(query.quantity)],
  ['unit', ({ headline: { query } }) => measures[query.quantity.measure].unit],
  ['from', ({ step }) => step.from],
  ['to', ({ step }) => step.to],
  ['low', ({ step: { span } }) => span.low],
  ['high', ({ step: { span } }) => span.high],
  ['high_is_open', ({ step: { span } }) => span.highIsOpen],
  ['open_from', ({ step: { span } }) => span.openFrom],
  ['single_voice', ({ step: { span } }) => span.singleVoice],
  ['lowest_claim', ({ step: { span } }) => span.whiskers.low],
  ['highest_claim', ({ step: { span } }) => span.whiskers.high],
  ['tick_low', ({ step: { span } }) => span.tick?.low],
  ['tick_high', ({ step: { span } }) => span.tick?.high],
  ['newest', ({ step: { span } }) => span.newest],
  ['fresh_voices', ({ step: { span } }) => span.freshVoices],
  ['voices', ({ step: { span } }) => joined(span.voices.map(voiceText))],
  ['claims', ({ step: { span } }) => idsOf(standingOf(span))],
  [
    'lent',
    ({ step: { span } }) =>
      joined(span.lent.map(({ side, value, claim }) => `${side} ${value} from ${claim.id}`)),
  ],
  ['bridged', ({ step: { span } }) => idsOf(span.bridged)],
  ['left_out', (row) => joined(leftOutBy(row))],
  ['rule', ({ headline: { query } }) => query.rule],
  ['count_by', ({ headline: { query } }) => query.countBy],
  ['parameters', ({ headline: { query } }) => parameterText(query)],
];

/** The names of the columns, the stamp's last. */
export const spanColumns: readonly string[] = columnNames(columns);

/** Every step of every quantity given. **Absent:** a quantity nobody spoke of has no row. */
export function spansCsv(headlines: readonly Headline[], stamp: Stamp): string {
  const steps = headlines.flatMap((headline) =>
    headline.series.steps.map((step) => ({ step, headline })),
  );
  return tableCsv(columns, steps, stamp);
}

/** What a voice allows: "south-korea floor 4700 top 4700 fresh". */
function voiceText({ voice, floor, top, topIsOpen, fresh }: VoiceBounds): string {
  const ends = [`floor ${floor ?? 'none'}`, `top ${top ?? 'none'}${topIsOpen ? ' open' : ''}`];
  return [voice.id, ...ends, fresh ? 'fresh' : 'stale'].join(' ');
}

/** What was known by the step and does not speak in it: near misses with their reason, then claims no longer standing. */
function leftOutBy({ step: { from, span }, headline }: StepOfHeadline): readonly string[] {
  const { series, query } = headline;
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
