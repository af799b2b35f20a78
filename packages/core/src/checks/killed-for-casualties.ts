// Killed and wounded together that turn up as killed: the most frequent error of the record.
import type { Claim } from '../model/claim.js';
import type { Fault } from '../model/fault.js';
import type { Measure } from '../model/measure.js';
import { faultIn, type CheckedRecord } from './checked-record.js';
import { echoes } from './echo.js';

const together: readonly Measure[] = ['killed-or-wounded', 'casualties'];

/** A count of killed with the very number that was said of killed and wounded within the year before. */
export function killedForCasualties({ ledger }: CheckedRecord): readonly Fault[] {
  const wider = ledger.claims.filter(
    (claim) => together.includes(claim.quantity.measure) && isTotal(claim),
  );
  return ledger.claims
    .filter((claim) => claim.quantity.measure === 'killed' && isTotal(claim))
    .flatMap((claim) => {
      const source = wider.find(
        (other) => startOf(claim) === startOf(other) && echoes(claim, other),
      );
      return source ? [echo(claim, source)] : [];
    });
}

function isTotal({ quantity, modality }: Claim): boolean {
  return (
    quantity.extent === undefined &&
    quantity.accrual.kind === 'cumulative' &&
    modality === 'observed'
  );
}

/** Totals of one war and of four months may be the same number without being one another's echo. */
function startOf({ quantity: { accrual } }: Claim): string | undefined {
  return accrual.kind === 'cumulative' ? accrual.since : undefined;
}

function echo(claim: Claim, source: Claim): Fault {
  return faultIn(claim, {
    code: 'killed-for-casualties',
    field: 'quantity.measure',
    problem: `it counts as killed the number that ${source.id} gives for ${source.quantity.measure}`,
    remedy: `Read the page again; a repeat is a mention of ${source.id} printed with the measure killed`,
  });
}
