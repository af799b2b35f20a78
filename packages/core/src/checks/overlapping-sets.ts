// Sets added up without a word on why nobody is counted twice.
import type { Fault } from '../model/fault.js';
import { claimsById, faultIn, type CheckedRecord } from './checked-record.js';
import { partsOfSum } from './parts-of-sum.js';

/** A sum says why its parts do not overlap. */
export function overlappingSets({ ledger }: CheckedRecord): readonly Fault[] {
  const byId = claimsById(ledger);
  return ledger.claims
    .filter((claim) => claim.disjoint === undefined)
    .flatMap((claim) => {
      const parts = partsOfSum(claim, byId);
      if (parts.length === 0) return [];
      return [
        faultIn(claim, {
          code: 'overlapping-sets',
          field: 'disjoint',
          problem: `it adds up ${parts.map(({ id }) => id).join(' and ')}`,
          remedy: 'Say why nobody is counted twice, or do not add them',
        }),
      ];
    });
}
