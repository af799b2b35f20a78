// What a reader must know about the two inputs of a result before using it.
import { daysBetween } from '../../model/calendar-day.js';
import type { Claim } from '../../model/claim.js';
import type { IndicatorFlag } from './indicator.js';

const daysOfAYear = 365;

/** The flags of a numerator over a denominator, in a fixed order. **Absent:** a missing input raises none. */
export function inputFlags(
  numerator: Claim | undefined,
  denominator: Claim | undefined,
): readonly IndicatorFlag[] {
  const inputs = [numerator, denominator].filter((claim) => claim !== undefined);
  const flags: IndicatorFlag[] = [];
  if (isFlowOverStock(numerator, denominator)) flags.push('flow-over-stock');
  if (areYearsApart(numerator, denominator)) flags.push('denominator-of-another-date');
  if (inputs.some((claim) => claim.derivedFrom.length > 0)) flags.push('derived-input');
  if (inputs.some((claim) => claim.modality !== 'observed')) flags.push('not-observed');
  return flags;
}

function isFlowOverStock(numerator: Claim | undefined, denominator: Claim | undefined): boolean {
  return (
    numerator?.quantity.accrual.kind === 'cumulative' &&
    denominator?.quantity.accrual.kind === 'stock'
  );
}

function areYearsApart(numerator: Claim | undefined, denominator: Claim | undefined): boolean {
  if (!numerator || !denominator) return false;
  return Math.abs(daysBetween(denominator.spokenOn, numerator.spokenOn)) > daysOfAYear;
}
