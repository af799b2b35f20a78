// Euromaidan Press on ISW, with the NIS's 3,000 as a support; entered 2026-11-22 from the record's reading of the page.
import type { DocumentEntry } from '../../model/entry.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2025-01-17-euromaidan-isw-nis-support',
  publisher: 'Euromaidan Press',
  address:
    'https://euromaidanpress.com/2025/01/17/isw-all-12000-north-korean-troops-in-kursk-may-be-lost-by-april-2025/',
  language: 'en',
  publishedOn: '2025-01-17',
  readAs: 'original',
  recordedOn: '2026-11-22',
  mentions: [
    {
      of: '2025-01-13-nis-300-killed',
      via: ['Institute for the Study of War'],
      note: 'Called a support for the president’s 3,800; printed without “some”, as by others who relay ISW.',
    },
    {
      of: '2025-01-13-nis-2700-wounded',
      via: ['Institute for the Study of War'],
    },
    { of: '2025-01-05-zelensky-3800' },
    { of: '2025-01-16-isw-92-a-day' },
    { of: '2025-01-16-isw-12000-by-mid-april' },
  ],
};
