// The words of a table, made once for all elements of a page.
import type { OpeningTable } from './message.js';
import { wordsFor } from './words-for.js';
import type { Words } from './words.js';

const wordsByTable = new Map<OpeningTable, Words>();

/** The words of a table; the same object for the same table. */
export function sharedWords(table: OpeningTable): Words {
  const words = wordsByTable.get(table) ?? wordsFor(table);
  wordsByTable.set(table, words);
  return words;
}
