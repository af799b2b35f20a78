// Opens the dialog that makes the figure for another page: a file of its own, upon the whole record.
import type { AppHost } from '../element/app-door.js';
import { themeOf } from '../element/attributes.js';
import type { ReaderState } from '../figure/question.js';
import type { Words } from '../words/words.js';
import type { RecordSource } from './record-source.js';

/** A record that the page handed in by a property can be had nowhere else, unless it came from a feed. */
export function isEmbeddable({ root }: AppHost, record: RecordSource): boolean {
  return !record.isGiven || root.host.hasAttribute('src');
}

/** What stands still in a snippet has the pages' addresses, so that all of the record is needed. */
export async function openedEmbed(
  host: AppHost,
  record: RecordSource,
  words: Words,
  state: ReaderState,
): Promise<void> {
  const { root } = host;
  const file = host.loadFile('embed').catch(() => host.tell('not-loaded', 'embed'));
  await record.needWhole();
  const loaded = await file;
  if (!loaded || !record.ledger || record.reach !== 'whole') return;
  loaded.openEmbed({
    root,
    words,
    state,
    theme: themeOf(root.host.getAttribute('theme')) ?? 'auto',
    ledger: { ...record.ledger, digest: record.digest },
    src: record.isGiven ? (root.host.getAttribute('src') ?? undefined) : undefined,
    folder: loaded.folder,
  });
}
