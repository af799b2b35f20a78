// Kommersant on Kim Jong Un at the sculptors' studio; entered 2026-11-22 from the page.
import type { DocumentEntry } from '../../model/entry.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2026-01-26-kommersant-sculptures',
  publisher: 'Kommersant',
  address: 'https://www.kommersant.ru/doc/8377657',
  language: 'ru',
  publishedOn: '2026-01-26',
  readAs: 'original',
  recordedOn: '2026-11-22',
  events: [
    {
      id: '2026-01-25-kim-at-sculpture-studio',
      day: '2026-01-25',
      kind: 'commemoration',
      title: 'Kim Jong Un inspects the museum’s sculptures at the Mansudae studio',
    },
  ],
};
