// What all elements of a page share: what is worked out of the same record, for the same needs, is worked out once.
import type { Ledger } from '@dprk-deployment-tracker/core';

/** So many of the newest are kept of each record, since a replay asks for one a day. */
const keptAtMost = 8;

interface Kept<Of> {
  readonly needs: readonly unknown[];
  readonly of: Of;
}

/** What is kept, or else made. */
export type SharedByRecord<Of> = (ledger: Ledger, needs: readonly unknown[], make: () => Of) => Of;

/**
 * Keeps what was made of a record, as long as somebody holds the record. Needs are compared one by one, as they are.
 *
 * **Throws** what `make` throws; nothing is kept then.
 */
export function sharedByRecord<Of>(): SharedByRecord<Of> {
  const kept = new WeakMap<Ledger, readonly Kept<Of>[]>();
  return (ledger, needs, make) => {
    const all = kept.get(ledger) ?? [];
    const found = all.find((one) => isSame(one.needs, needs)) ?? { needs, of: make() };
    kept.set(ledger, [found, ...all.filter((one) => one !== found)].slice(0, keptAtMost));
    return found.of;
  };
}

function isSame(some: readonly unknown[], others: readonly unknown[]): boolean {
  return some.length === others.length && some.every((need, at) => need === others[at]);
}
