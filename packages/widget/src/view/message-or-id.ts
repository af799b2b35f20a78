// A text whose id is put together from data: its message, or the bare id where no language has one.
import { isMessageId } from '../words/is-message-id.js';
import type { Words } from '../words/words.js';

/** `part.of-army` gives "Of the army". **Absent:** the name itself, so that a gap is seen and nothing breaks. */
export function messageOrId(kind: string, name: string, words: Words): string {
  const id = `${kind}.${name}`;
  return isMessageId(id) ? words.text(id) : name;
}
