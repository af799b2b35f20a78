// Naftemporiki on the list of names; entered 2026-11-22 from the record's reading of the page.
import type { DocumentEntry } from '../../model/entry.js';
import { russianKilled } from '../quantities.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2025-09-19-naftemporiki-mediazona-133117',
  publisher: 'Naftemporiki',
  address: 'https://www.naftemporiki.gr/kosmos/2008350',
  language: 'el',
  publishedOn: '2025-09-19~',
  readAs: 'original',
  recordedOn: '2026-11-22',
  claims: [
    {
      id: '2025-09-19-mediazona-133117',
      origin: 'mediazona',
      quantity: russianKilled,
      figure: { kind: 'exact', value: 133_117 },
      asOf: '2025-09-19',
      statedOn: '2025-09-19',
      note: 'Names.',
    },
  ],
};
