// Ukrainska Pravda on the Dutch defence minister; entered 2026-11-22 from the page.
import type { DocumentEntry } from '../../model/entry.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2024-10-25-up-brekelmans',
  publisher: 'Ukrainska Pravda',
  address: 'https://www.pravda.com.ua/eng/news/2024/10/25/7481347/',
  language: 'en',
  publishedOn: '2024-10-25',
  readAs: 'original',
  recordedOn: '2026-11-22',
  mentions: [
    {
      of: '2024-10-25-nl-mod-1500-sent',
      via: ['Ruben Brekelmans'],
      wording: { text: 'currently estimated at 1,500', language: 'en' },
    },
  ],
};
