// What is there on a day and what has come in all, mixed up in one signature.
import type { Fault } from '../model/fault.js';
import { measures, type Measure } from '../model/measure.js';
import type { Accrual } from '../model/signature.js';
import { faultIn, type CheckedRecord } from './checked-record.js';

/** Measures true on a day; losses, and those sent, returned or supplied, only ever add up or come at a rate. */
const stocks: readonly Measure[] = [
  'present',
  'in-training',
  'combat-ready',
  'service-term',
  'place-held',
  'population',
];

/** A measure that speaks of a day is a stock; one that speaks of what has happened is a running total or a rate. */
export function stockAsFlow({ ledger }: CheckedRecord): readonly Fault[] {
  return ledger.claims
    .filter(({ quantity }) => (quantity.accrual.kind === 'stock') !== isStock(quantity.measure))
    .map((claim) =>
      faultIn(claim, {
        code: 'stock-as-flow',
        field: 'quantity.accrual',
        problem: `${claim.quantity.measure} is entered as ${named(claim.quantity.accrual)}`,
        remedy: isStock(claim.quantity.measure)
          ? 'Enter it as a stock, or use the measure of what has come in all'
          : 'Enter it as a running total since its start, or as a rate',
      }),
    );
}

function isStock(measure: Measure): boolean {
  return measures[measure].family === 'strength' || stocks.includes(measure);
}

function named(accrual: Accrual): string {
  return accrual.kind === 'rate' ? `a rate per ${accrual.per}` : accrual.kind;
}
