// One forecast as it is set against what sides claimed when it was due.
import {
  currentClaims,
  daySpan,
  figureBounds,
  lastDay,
  poolQuery,
  select,
  type Claim,
  type ClaimedRange,
  type CurrentClaims,
  type ForecastOutcome,
  type Report,
  type Signature,
  type TestedOutcome,
} from '@dprk-deployment-tracker/core';
import { isCeiling } from '../../words/forecast-words.js';

/** A forecast with both of its ranges. **Units:** persons. */
export interface ForecastRow {
  readonly outcome: ForecastOutcome;
  /** The quantity both ranges are of. */
  readonly quantity: Signature;
  /** What would have had to be there. **Absent:** a ceiling has no lower end. */
  readonly low: number | undefined;
  readonly high: number;
  /** "At least": more would have been as true. */
  readonly highIsOpen: boolean;
  /** What an increment comes on top of. **Absent:** the forecast is of the whole. */
  readonly base: number | undefined;
  /** What sides claimed on the day below. **Absent:** nobody did. */
  readonly claimed: ClaimedRange | undefined;
  /** The counts that these lie among: of each side the newest, as far as it is current. */
  readonly counts: readonly Claim[];
  /** That day is the one it was due. Else it is the day asked: it is not due yet, or since then more has been counted that all stays below. */
  readonly isOfDueDay: boolean;
  readonly isCeiling: boolean;
  /** It came about, and some count of that day stays below what it asked for. */
  readonly isBySome: boolean;
}

/**
 * A forecast as a row: of its tests the one of the asked quantity, else its first.
 *
 * **Absent:** it names no number.
 */
export function forecastRow(
  outcome: ForecastOutcome,
  { claims, knownOn }: Pick<Report, 'claims' | 'knownOn'>,
  measure: Signature['measure'] = 'sent',
): ForecastRow | undefined {
  const { claim, forecast, outcomes } = outcome;
  const test = outcomes.find(({ quantity }) => quantity.measure === measure) ?? outcomes[0];
  const { low, high } = figureBounds(claim.figure) ?? {};
  const said = low ?? high;
  if (!test || said === undefined) return undefined;
  const due = lastDay(daySpan(forecast.deadline));
  const base = claim.baseline === undefined ? 0 : test.reaches - said;
  const isOnTop = base > 0;
  // What only grows and is below today was below when it was due: counts from before the forecast cannot show that.
  const isBelowSince = outcome.verdict === 'did-not' && test.quantity.accrual.kind === 'cumulative';
  const isOfDueDay = due < knownOn && !isBelowSince;
  const { range: claimed, sides } = countsOn(claims, test, isOfDueDay ? due : knownOn);
  return {
    outcome,
    quantity: test.quantity,
    low: claim.figure.kind === 'up-to' ? undefined : test.reaches,
    high: test.reaches + ((high ?? said) - said),
    highIsOpen: high === undefined,
    base: isOnTop ? base : undefined,
    claimed,
    counts: sides.flatMap((side) => (side.state === 'current' ? side.claims : [])),
    isBySome:
      outcome.verdict === 'came-true' && claimed !== undefined && claimed.low < test.reaches,
    isOfDueDay,
    isCeiling: isCeiling(outcome),
  };
}

/** Whether some counts bear out what came about, and others do not. */
export function isBySome(
  outcome: ForecastOutcome,
  report: Pick<Report, 'claims' | 'knownOn'>,
): boolean {
  return forecastRow(outcome, report)?.isBySome ?? false;
}

function countsOn(
  claims: readonly Claim[],
  { quantity }: TestedOutcome,
  day: ForecastOutcome['knownOn'],
): CurrentClaims {
  const query = poolQuery(quantity, day);
  return currentClaims(select(claims, query), query);
}
