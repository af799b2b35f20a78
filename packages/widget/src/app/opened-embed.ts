// Opens the dialog that makes the figure for another page: a file of its own, upon the whole record.
import type { AppHost } from '../element/app-door.js';
import { themeOf } from '../element/attributes.js';
import type { ReaderState } from '../figure/question.js';
import type { RecordSource } from './record-source.js';
import type { Sources } from './sources.js';

/** A record that the page handed in by a property can be had nowhere else, unless it came from a feed. */
export function isEmbeddable({ root }: AppHost, record: RecordSource): boolean {
  return !record.given || root.host.hasAttribute('src');
}

/** What stands still in a snippet has the pages' addresses, so that all of the record is needed. */
export async function openedEmbed(host: AppHost, from: Sources, state: ReaderState): Promise<void> {
  const { root } = host;
  const file = host.loadFile('embed').catch(() => host.tell('not-loaded', 'embed'));
  const [more, loaded] = await Promise.all([from.all(), file]);
  const { record } = from;
  if (!more || !loaded || !record.ledger) return;
  loaded.openEmbed({
    root,
    words: more.words(from.language.locale),
    state,
    theme: themeOf(root.host.getAttribute('theme')) ?? 'auto',
    ledger: record.ledger,
    src: record.given ? (root.host.getAttribute('src') ?? undefined) : undefined,
    folder: loaded.folder,
  });
}
