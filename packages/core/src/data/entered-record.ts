// The record as it is entered: the documents that the build found, and those who speak in them.
import type { DocumentEntry, LedgerEntries } from '../model/entry.js';
import { origins } from './origins.js';
import { parties } from './parties.js';

/** The day up to which the whole record was last gone through. */
const reviewedOn = '2026-11-22';

/** By what the record may be used; the text is LICENSE-DATA.md. */
const licence = 'CC-BY-4.0';

/** The entries of the record; a document entered after the last review moves its data day on. */
export function enteredRecord(documents: readonly DocumentEntry[]): LedgerEntries {
  const dataDay = documents
    .map(({ recordedOn }) => recordedOn)
    .reduce((newest, day) => (day > newest ? day : newest), reviewedOn);
  return { dataDay, licence, parties, origins, documents };
}
