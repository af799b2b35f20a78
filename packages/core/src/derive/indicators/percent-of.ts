// The share of one amount in another, in percent.
import { product, point, quotient, type Interval } from '../interval.js';

/** `part` ÷ `whole` × 100. **Units:** percent. **Absent:** an end over an open or zero end is undefined. */
export function percentOf(part: Interval, whole: Interval): Interval {
  return product(quotient(part, whole), point(100));
}
