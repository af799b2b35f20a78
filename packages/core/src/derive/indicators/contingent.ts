// Which claims speak of a whole contingent of DPRK combat troops, and which of an addition to one.
import type { Claim, Modality } from '../../model/claim.js';
import { figureBounds } from '../../model/figure.js';
import type { Measure } from '../../model/measure.js';

/**
 * **Units:** persons. Smaller figures of the record speak of first shipments, of one unit or of the few sent at first;
 * set over an army or a month's recruits they would not answer the question.
 *
 * **Source:** docs/methodology.md, "What follows from the claims".
 */
export const smallestContingent = 10_000;

const contingentMeasures: readonly Measure[] = ['sent', 'present', 'in-training'];

/**
 * Whether a claim gives the size of a whole contingent: 10,000 or more at its lower end, no addition, no part. A bare
 * ceiling counts for what is planned or foretold ("up to 100,000"); of those already there it says no least number.
 */
export function isContingent(claim: Claim, modalities: readonly Modality[]): boolean {
  return (
    countsCombatTroops(claim, contingentMeasures) &&
    modalities.includes(claim.modality) &&
    claim.baseline === undefined
  );
}

/** Whether a claim gives the size of a contingent ever sent, as observed. */
export function isSentContingent(claim: Claim): boolean {
  return claim.quantity.measure === 'sent' && isContingent(claim, ['observed']);
}

/** Whether a claim announces combat troops on top of those that another claim counts. */
export function isAnnouncedAddition(claim: Claim): boolean {
  return (
    countsCombatTroops(claim, ['sent']) &&
    (claim.modality === 'planned' || claim.modality === 'predicted') &&
    claim.baseline !== undefined
  );
}

function countsCombatTroops(claim: Claim, measures: readonly Measure[]): boolean {
  const { measure, population, extent } = claim.quantity;
  if (population !== 'dprk-combat-troops' || extent !== undefined) return false;
  const bounds = figureBounds(claim.figure);
  const size = bounds?.low ?? (claim.modality === 'observed' ? 0 : (bounds?.high ?? 0));
  return measures.includes(measure) && size >= smallestContingent;
}
