// What is told of a feed's faults: each of the first thousand, and the number of the rest.
import type { Fault } from '../model/fault.js';
import { limits } from '../model/limits.js';

/** A list of faults that does not grow beyond its limit, however many are told. */
export interface ToldFaults {
  readonly tell: (fault: Fault) => void;
  /** Whether more would only be counted. */
  readonly isFull: () => boolean;
  /** All that is told, the number of the rest last. */
  readonly faults: () => readonly Fault[];
}

/** A list in which nothing has been told. */
export function toldFaults(limit: number = limits.faults): ToldFaults {
  const told: Fault[] = [];
  let more = 0;
  return {
    tell: (fault) => {
      if (told.length < limit) told.push(fault);
      else more += 1;
    },
    isFull: () => told.length >= limit,
    faults: () => (more === 0 ? told : [...told, rest(more)]),
  };
}

function rest(more: number): Fault {
  const remedy = 'Mend those above, and send it again';
  return { code: 'more-faults', field: 'record', problem: `and ${more} more`, remedy };
}
