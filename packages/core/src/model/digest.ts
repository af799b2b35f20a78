// The digest of a record: SHA-256 of what was entered, so that equal digests mean equal data and nobody can bear another's.
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { entriesOf } from './entries-of.js';
import type { Ledger } from './ledger.js';

/**
 * 64 hexadecimal digits of the SHA-256 of a record's entries, pages in the order of their ids, fields in that of their
 * names. What the record says of itself is not part of it.
 *
 * **Source:** FIPS 180-4; docs/decisions/0013-a-digest-that-cannot-be-borne.md.
 */
export function digestOf(ledger: Omit<Ledger, 'digest'>): string {
  const { partOf: _, licence: __, ...entries } = entriesOf(ledger);
  return bytesToHex(sha256(utf8ToBytes(JSON.stringify(entries, inOrderOfNames))));
}

function inOrderOfNames(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
