// What a trap is: what goes wrong, the case it was met in, and what keeps us out of it.
import type { Check } from './checked-record.js';

/** What keeps us out of a trap: a check over the record, or a test of our own arithmetic by the name it has. */
export type Guard =
  | { readonly check: Check }
  /** The file, from the package's folder, and the name of the test in it. */
  | { readonly test: string; readonly named: string };

/** One trap. */
export interface Trap {
  /** In small letters; a check's file and a test's file carry it as their name. */
  readonly id: string;
  /** What goes wrong, in a few words. */
  readonly trap: string;
  /** The case it was met in, or that it was not met so far. */
  readonly met: string;
  /** The number of the article, or `record`: in the press around them, or in keeping this record. */
  readonly from: '000' | '001' | '002' | '003' | '004' | 'record';
  readonly guards: readonly Guard[];
}

/** A test in the trap's own file. */
export function own(id: string, named: string): Guard {
  return { test: `test/traps/${id}.test.ts`, named };
}

/** A test among the properties of pooling. */
export function pooling(named: string): Guard {
  return { test: 'src/aggregate/pooling.property.test.ts', named };
}
