// Every trap of the method, and what keeps us out of it: a check over the record, a test of our own arithmetic, or both.
import { additionalAsTotal } from './additional-as-total.js';
import { circularReporting } from './circular-reporting.js';
import { datesInOrder } from './dates-in-order.js';
import { denominatorAsFact } from './denominator-as-fact.js';
import { denominatorOfAnotherDate } from './denominator-of-another-date.js';
import { derivedAsOrigin } from './derived-as-origin.js';
import { falsePrecision } from './false-precision.js';
import { fixedRatioSplit } from './fixed-ratio-split.js';
import { forecastComplete } from './forecast-complete.js';
import { hedgeLost } from './hedge-lost.js';
import { idForms } from './id-forms.js';
import { killedForCasualties } from './killed-for-casualties.js';
import { listedOnce } from './listed-once.js';
import { localObservation } from './local-observation.js';
import { oneSidedAsPoint } from './one-sided-as-point.js';
import { overlappingSets } from './overlapping-sets.js';
import { partialScope } from './partial-scope.js';
import { physicalProxy } from './physical-proxy.js';
import { planAsFact } from './plan-as-fact.js';
import { revisionAsNewEvents } from './revision-as-new-events.js';
import { stockAsFlow } from './stock-as-flow.js';
import { supersededChain } from './superseded-chain.js';
import { unacknowledgedChange } from './unacknowledged-change.js';
import { unlikeSignatures } from './unlike-signatures.js';
import { unnamedOfficialsTwice } from './unnamed-officials-twice.js';
import { startWithoutGround } from './start-without-ground.js';
import { unseenChange } from './unseen-change.js';
import { unresolvableSource } from './unresolvable-source.js';
import { wrongLinks } from './wrong-links.js';
import { zombieFigure } from './zombie-figure.js';
import type { Check } from './checked-record.js';

/** One trap. What goes wrong, where it was met and what its guards cannot see is told in `docs/methodology.md`. */
export interface Trap {
  /** In small letters; its check's file and its test's file carry it as their name. */
  readonly id: string;
  readonly check?: Check;
  /** The file, from the package's folder. */
  readonly test?: string;
}

/** The traps of claims first, in the order of the method; then those of keeping a record. */
export const traps: readonly Trap[] = [
  { id: 'circular-reporting', check: circularReporting },
  { id: 'derived-as-origin', check: derivedAsOrigin },
  { id: 'stock-as-flow', check: stockAsFlow },
  { id: 'killed-for-casualties', check: killedForCasualties },
  { id: 'fixed-ratio-split', check: fixedRatioSplit, test: 'test/traps/fixed-ratio-split.test.ts' },
  { id: 'one-sided-as-point', check: oneSidedAsPoint, test: 'test/pooling.property.test.ts' },
  { id: 'plan-as-fact', check: planAsFact },
  { id: 'additional-as-total', check: additionalAsTotal },
  { id: 'partial-scope', check: partialScope },
  { id: 'overlapping-sets', check: overlappingSets },
  { id: 'denominator-of-another-date', check: denominatorOfAnotherDate },
  {
    id: 'denominator-as-fact',
    check: denominatorAsFact,
    test: 'test/traps/denominator-as-fact.test.ts',
  },
  { id: 'revision-as-new-events', check: revisionAsNewEvents },
  { id: 'falling-total-clipped', test: 'test/traps/falling-total-clipped.test.ts' },
  { id: 'zombie-figure', check: zombieFigure },
  { id: 'false-precision', check: falsePrecision },
  { id: 'hedge-lost', check: hedgeLost },
  { id: 'unnamed-officials-twice', check: unnamedOfficialsTwice },
  { id: 'volume-as-weight', test: 'test/traps/volume-as-weight.test.ts' },
  { id: 'belligerents-excluded', test: 'test/traps/belligerents-excluded.test.ts' },
  { id: 'corroboration-as-filter', test: 'test/traps/corroboration-as-filter.test.ts' },
  {
    id: 'conditional-forecast',
    check: forecastComplete,
    test: 'test/traps/conditional-forecast.test.ts',
  },
  { id: 'net-error-hides-misses', test: 'test/traps/net-error-hides-misses.test.ts' },
  { id: 'span-as-confidence', test: 'test/traps/span-as-confidence.test.ts' },
  { id: 'physical-proxy', check: physicalProxy },
  { id: 'local-observation', check: localObservation },
  { id: 'silent-backfill', check: unacknowledgedChange, test: 'test/pooling.property.test.ts' },
  { id: 'grade-as-weight', test: 'test/traps/grade-as-weight.test.ts' },
  { id: 'host-edits-provenance', test: 'test/traps/host-edits-provenance.test.ts' },
  {
    id: 'unresolvable-source',
    check: unresolvableSource,
    test: 'test/traps/unresolvable-source.test.ts',
  },
  { id: 'unlike-signatures', check: unlikeSignatures },
  { id: 'dates-in-order', check: datesInOrder },
  { id: 'unseen-change', check: unseenChange },
  { id: 'start-without-ground', check: startWithoutGround },
  { id: 'superseded-chain', check: supersededChain },
  { id: 'wrong-links', check: wrongLinks },
  { id: 'id-forms', check: idForms },
  { id: 'listed-once', check: listedOnce },
];
