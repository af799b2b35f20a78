// The record as entered, as JSON text: what a feed is, and what anybody can link again.
import type { Ledger } from '../model/ledger.js';
import { entriesOf } from '../model/entries-of.js';
import type { Stamp } from './stamp.js';

/**
 * The entries of a record with its stamp in front.
 *
 * Linking the parsed text gives the same record; `digest` names the state of the data it was taken from.
 */
export function recordJson(ledger: Ledger, stamp: Stamp): string {
  const { digest, knownOn, ruleVersion } = stamp;
  return `${JSON.stringify({ digest, knownOn, ruleVersion, ...entriesOf(ledger) }, undefined, 1)}\n`;
}
