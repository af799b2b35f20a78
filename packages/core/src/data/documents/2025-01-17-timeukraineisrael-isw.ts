// TimeUkraineIsrael on ISW's projection; entered 2026-11-22 from the page.
import type { DocumentEntry } from '../../model/entry.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2025-01-17-timeukraineisrael-isw',
  publisher: 'TimeUkraineIsrael',
  address:
    'https://timeukraineisrael.com/en/news/war-en/isw-analysts-north-korean-contingent-in-kursk-region-could-be-destroyed-by-april',
  language: 'en',
  publishedOn: '2025-01-17~',
  readAs: 'original',
  recordedOn: '2026-11-22',
  note: 'Day not printed; after ISW’s 16 January.',
  mentions: [
    {
      of: '2025-01-16-isw-92-a-day',
    },
    { of: '2025-01-16-isw-12000-by-mid-april' },
  ],
};
