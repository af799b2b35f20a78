// Arithmetic on intervals whose ends may be open: an end that is not known stays unknown in every sum.

/** Two ends. **Absent:** an end that no claim gives is undefined; it never becomes zero or infinity. */
export interface Interval {
  readonly low: number | undefined;
  readonly high: number | undefined;
}

/** The interval of one number. */
export function point(value: number): Interval {
  return { low: value, high: value };
}

/** Adds end to end; an open end stays open. */
export function sum(a: Interval, b: Interval): Interval {
  return { low: both(a.low, b.low, add), high: both(a.high, b.high, add) };
}

/** For amounts of zero or more. */
export function product(a: Interval, b: Interval): Interval {
  return { low: both(a.low, b.low, multiply), high: both(a.high, b.high, multiply) };
}

/**
 * For amounts of zero or more over amounts above zero.
 *
 * **Absent:** an end over an open or zero end is undefined.
 */
export function quotient(a: Interval, b: Interval): Interval {
  return { low: both(a.low, b.high, divide), high: both(a.high, b.low, divide) };
}

function both(
  a: number | undefined,
  b: number | undefined,
  combine: (a: number, b: number) => number | undefined,
): number | undefined {
  return a === undefined || b === undefined ? undefined : combine(a, b);
}

const add = (a: number, b: number): number => a + b;
const multiply = (a: number, b: number): number => a * b;
const divide = (a: number, b: number): number | undefined => (b === 0 ? undefined : a / b);
