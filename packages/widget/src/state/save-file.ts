// Offers a text to the reader as a file, made in the browser; nothing is requested.
import type { SavedFile } from './view-state.js';

/** Lets the reader save a file. A host that forbids downloads simply gets none. */
export function saveFile({ name, mediaType, text }: SavedFile): void {
  const address = URL.createObjectURL(new Blob([text], { type: `${mediaType};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser has taken the address by the next task.
  setTimeout(() => URL.revokeObjectURL(address));
}
