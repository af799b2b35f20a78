// A running total that counts from a day of its own, where no page says from when it counts.
import type { Claim } from '../model/claim.js';
import type { Fault } from '../model/fault.js';
import { faultIn, type CheckedRecord } from './checked-record.js';

/** Starts of every total of the deployment, of the incursion into Kursk and of the war that names no other. */
const shared: ReadonlySet<string> = new Set(['2024-10', '2024-08-06', '2022-02-24']);

/**
 * Every other start of a count of North Koreans rests on words as printed, of its own claim or of one that counts the
 * same. A part of a total has the start of what it names, a plan that of the day it was told.
 */
export function startWithoutGround({ ledger }: CheckedRecord): readonly Fault[] {
  const grounded = new Set(
    ledger.claims.filter(({ sinceSaid }) => sinceSaid !== undefined).map(startOf),
  );
  return ledger.claims
    .filter(({ scope, modality, quantity }) => {
      if (scope !== 'subject' || modality !== 'observed' || quantity.extent !== undefined)
        return false;
      return quantity.accrual.kind === 'cumulative' && !shared.has(quantity.accrual.since);
    })
    .filter((claim) => !grounded.has(startOf(claim)))
    .map((claim) =>
      faultIn(claim, {
        code: 'start-without-ground',
        field: 'sinceSaid',
        problem: `it counts from ${startOf(claim).split(' ').at(-1) ?? ''}, and no words say so`,
        remedy:
          'Write down the words that give the start, or count from the start of the deployment',
      }),
    );
}

function startOf({ quantity }: Claim): string {
  const { measure, population, accrual } = quantity;
  return [measure, population, accrual.kind === 'cumulative' ? accrual.since : ''].join(' ');
}
