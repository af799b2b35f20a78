// What exactly is counted: only claims of one and the same signature may be pooled.
import {
  date,
  exactly,
  keyOf,
  maybe,
  oneKindOf,
  oneOf,
  record,
  text,
  type Entered,
} from './field.js';
import { measures } from './measure.js';
import { places } from './place.js';
import { populations } from './population.js';

/** How a count behaves in time: true on a day, a running total since a stated start, or so many per time. */
export const accrualSchema = oneKindOf(
  record({ kind: exactly('stock') }),
  record({ kind: exactly('cumulative'), since: date }),
  record({ kind: exactly('rate'), per: oneOf('day', 'month', 'year') }),
);

/** How a count behaves in time. */
export type Accrual = Entered<typeof accrualSchema>;

/** Measure × population × place × accrual. */
export const signatureSchema = record({
  /** What is counted; killed, wounded, and killed or wounded are three measures. */
  measure: keyOf(measures),
  /** Of whom. */
  population: keyOf(populations),
  /** Where. */
  place: keyOf(places),
  /** True on a day, a running total since a stated start, or a rate. */
  accrual: accrualSchema,
  /** Marks a count of one unit, one fight or a few days; it never enters a total. */
  extent: maybe(text),
});

/** Measure × population × place × accrual. */
export interface Signature extends Entered<typeof signatureSchema> {}
