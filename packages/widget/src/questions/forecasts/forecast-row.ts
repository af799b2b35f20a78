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
  /** What sides claimed at the due day, or on the day asked where that is earlier. **Absent:** nobody did. */
  readonly claimed: ClaimedRange | undefined;
  /** The due day has passed. */
  readonly isOver: boolean;
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
  const claimed = claimedOn(claims, test, due < knownOn ? due : knownOn);
  return {
    outcome,
    quantity: test.quantity,
    low: claim.figure.kind === 'up-to' ? undefined : test.reaches,
    high: test.reaches + ((high ?? said) - said),
    highIsOpen: high === undefined,
    base: isOnTop ? base : undefined,
    claimed,
    isBySome:
      outcome.verdict === 'came-true' && claimed !== undefined && claimed.low < test.reaches,
    isOver: due < knownOn,
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

function claimedOn(
  claims: readonly Claim[],
  { quantity }: TestedOutcome,
  day: ForecastOutcome['knownOn'],
): ClaimedRange | undefined {
  const query = poolQuery(quantity, day);
  return currentClaims(select(claims, query), query).range;
}
