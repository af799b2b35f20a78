// How many digits of a result may be shown: no more than the coarsest input allows, and what is enough to redo the sum.
import type { Claim } from '../../model/claim.js';
import { figureNumbers, significantDigits } from '../../model/figure.js';

/** Least digits for a result, from the digits its denominator was said with. */
export type LeastDigits = (denominatorDigits: number) => number;

/** Round numbers of these sources (12,000; 6,000,000) are known to two digits at least: two are always shown. */
export const twoDigits: LeastDigits = () => 2;

/** Three where the denominator itself was said with two or more (88,000; 470,000; 575,000), else two (700,000). */
export const threeWhereSaid: LeastDigits = (denominatorDigits) =>
  Math.min(3, denominatorDigits + 1);

/**
 * The digits of a result: those of its coarsest input, a round number counting as two; and at least what the part's
 * own rule asks, so that the table of the methodology can be redone digit by digit.
 *
 * **Absent:** a missing claim, or one without a number (a share), does not limit.
 */
export function shownDigits(
  numerator: Claim | undefined,
  denominator: Claim | undefined,
  least: LeastDigits,
): number {
  const allowed = Math.min(...[numerator, denominator].map((claim) => Math.max(2, said(claim))));
  return Math.max(
    Number.isFinite(allowed) ? allowed : 2,
    least(Math.max(1, finite(said(denominator)))),
  );
}

/** The fewest digits any number of the claim was said with; a share is no limit. */
function said(claim: Claim | undefined): number {
  if (!claim || claim.figure.kind === 'share') return Infinity;
  return Math.min(...figureNumbers(claim.figure).map(significantDigits));
}

function finite(digits: number): number {
  return Number.isFinite(digits) ? digits : 1;
}
