// Every check of the table of traps, run over a record.
import type { LedgerEntries } from '../model/entry.js';
import type { Fault } from '../model/fault.js';
import type { HeadlineChange } from '../model/headline-change.js';
import type { Ledger } from '../model/ledger.js';
import type { CheckedRecord } from './checked-record.js';
import { traps, type Trap } from './traps.js';

/** What a trap's checks find. */
export interface TrapFaults {
  readonly trap: Trap;
  /** **Absent:** undefined where the trap is of our own arithmetic and a test guards it. */
  readonly faults: readonly Fault[] | undefined;
}

/** Every trap with the places where it snapped, in the order of the table. */
export function faultsByTrap(record: CheckedRecord): readonly TrapFaults[] {
  return traps.map((trap) => ({ trap, faults: trap.check?.(record) }));
}

/**
 * Every place where a trap snapped, in the order of the table. **Absent:** a clean record gives none.
 *
 * Without `entries` and `changes`, which a stranger's record may lack, the checks that need them find nothing.
 */
export function checkLedger(
  ledger: Ledger,
  entries?: LedgerEntries,
  changes?: readonly HeadlineChange[],
): readonly Fault[] {
  return faultsByTrap({ ledger, entries, changes }).flatMap(({ faults }) => faults ?? []);
}
