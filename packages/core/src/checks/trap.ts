// What a trap is: what goes wrong, the case it was met in, and what keeps us out of it.
import type { Check } from './checked-record.js';

/** One trap, kept by a check over the record, by a test of our own arithmetic, or by both. */
export interface Trap {
  /** In small letters; its check's file and its test's file carry it as their name. */
  readonly id: string;
  /** What goes wrong, in a few words. */
  readonly trap: string;
  /** The case it was met in, or that it was not met so far. */
  readonly met: string;
  /** The number of the article, or `record`: in the press around them, or in keeping this record. */
  readonly from: '000' | '001' | '002' | '003' | '004' | 'record';
  readonly check?: Check;
  /** The file, from the package's folder. */
  readonly test?: string;
}
