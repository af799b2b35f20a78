// Names one after the other, as a sentence has them.
import type { Words } from './words.js';

/** "Kyiv, London and Seoul". **Absent:** the empty text for no names. */
export function listText(names: readonly string[], { text }: Pick<Words, 'text'>): string {
  const last = names.at(-1) ?? '';
  if (names.length < 2) return last;
  const some = names
    .slice(0, -1)
    .reduce((before, name) => text('list.comma', { some: before, last: name }));
  return text('list.and', { some, last });
}
