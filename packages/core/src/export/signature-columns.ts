// The columns of what is counted: measure, unit, population, place and how the count behaves in time.
import { measures } from '../model/measure.js';
import type { Signature } from '../model/signature.js';
import type { Column } from './table-csv.js';

/** The columns, in order. **Absent:** `since` only of running totals, `per` only of rates, `extent` only of parts. */
export const signatureColumns: readonly Column<Signature | undefined>[] = [
  ['measure', (quantity) => quantity?.measure],
  ['unit', (quantity) => quantity && measures[quantity.measure].unit],
  ['population', (quantity) => quantity?.population],
  ['place', (quantity) => quantity?.place],
  ['accrual', (quantity) => quantity?.accrual.kind],
  [
    'since',
    (quantity) => (quantity?.accrual.kind === 'cumulative' ? quantity.accrual.since : undefined),
  ],
  ['per', (quantity) => (quantity?.accrual.kind === 'rate' ? quantity.accrual.per : undefined)],
  ['extent', (quantity) => quantity?.extent],
];
