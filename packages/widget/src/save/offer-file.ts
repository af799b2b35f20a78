// Offers a file that was made in the page; nothing is requested.
import type { SavedFile } from './saved-table.js';

/** Lets the reader save a file. A host that forbids downloads gets none. */
export function offerFile({ name, mediaType, content }: SavedFile): void {
  const type = mediaType === 'image/png' ? mediaType : `${mediaType};charset=utf-8`;
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser has taken the address by the next task.
  setTimeout(() => URL.revokeObjectURL(address));
}
