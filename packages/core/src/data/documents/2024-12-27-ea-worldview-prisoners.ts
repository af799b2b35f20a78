// EA WorldView on the first prisoner; entered 2026-11-22 from the record's reading of the page.
import type { DocumentEntry } from '../../model/entry.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2024-12-27-ea-worldview-prisoners',
  publisher: 'EA WorldView',
  address: 'https://eaworldview.com/2024/12/ukraine-war-1st-north-korea-soldier-captured/',
  language: 'en',
  publishedOn: '2024-12-27~',
  readAs: 'original',
  recordedOn: '2026-11-22',
  mentions: [
    { of: '2024-12-27-zelensky-several-captured' },
    { of: '2024-12-27-nis-1-captured' },
    { of: '2024-12-26-first-prisoner' },
  ],
};
