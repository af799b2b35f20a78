// Killed and wounded together that turn up as killed: the most frequent error of the record.
import { daysBetween } from '../model/calendar-day.js';
import type { Claim } from '../model/claim.js';
import { lastDay } from '../model/day-span.js';
import type { Fault } from '../model/fault.js';
import { figureNumbers, type Figure } from '../model/figure.js';
import type { Measure } from '../model/measure.js';
import { faultIn, type CheckedRecord } from './checked-record.js';

/** **Units:** days. So long after a count of casualties the same number of dead is taken for it. */
const daysOfEcho = 400;
const together: readonly Measure[] = ['killed-or-wounded', 'casualties'];

/** A count of killed with the very number that was said of killed and wounded within the year before. */
export function killedForCasualties({ ledger }: CheckedRecord): readonly Fault[] {
  const wider = ledger.claims.filter(
    (claim) => together.includes(claim.quantity.measure) && isTotal(claim),
  );
  return ledger.claims
    .filter((claim) => claim.quantity.measure === 'killed' && isTotal(claim))
    .flatMap((claim) => {
      const source = wider.find((other) => echoes(claim, other));
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

function echoes(killed: Claim, source: Claim): boolean {
  const days = daysBetween(lastDay(source.statedOn), lastDay(killed.statedOn));
  const numbers = numerals(source.figure);
  return (
    killed.quantity.population === source.quantity.population &&
    startOf(killed) === startOf(source) &&
    days >= 0 &&
    days <= daysOfEcho &&
    numerals(killed.figure).some((number) => numbers.includes(number))
  );
}

/** Totals of one war and of four months may be the same number without being one another's echo. */
function startOf({ quantity: { accrual } }: Claim): string | undefined {
  return accrual.kind === 'cumulative' ? accrual.since : undefined;
}

/** Two readings of words may meet by chance ("several hundred", 300); an echo is of a number that was printed. */
function numerals(figure: Figure): readonly number[] {
  return figure.kind === 'in-words' ? [] : figureNumbers(figure);
}

function echo(claim: Claim, source: Claim): Fault {
  return faultIn(claim, {
    code: 'killed-for-casualties',
    field: 'quantity.measure',
    problem: `it counts as killed the number that ${source.id} gives for ${source.quantity.measure}`,
    remedy: `Read the page again; a repeat is a mention of ${source.id} printed with the measure killed`,
  });
}
