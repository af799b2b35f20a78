// The Moscow Times on Zelensky in Brussels, 17 October 2024; entered 2026-11-22 from the page.
import type { DocumentEntry } from '../../model/entry.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2024-10-17-moscow-times-zelensky-10000',
  publisher: 'The Moscow Times',
  address:
    'https://www.themoscowtimes.com/2024/10/17/ukraine-says-russia-to-deploy-10k-north-korean-troops-a86731',
  language: 'en',
  publishedOn: '2024-10-17',
  readAs: 'original',
  recordedOn: '2026-11-22',
  mentions: [
    {
      of: '2024-10-17-zelensky-10000-planned',
      wording: { text: 'about 10,000', language: 'en' },
      note: 'The quotation; the lead has Russia preparing to deploy 10,000.',
    },
  ],
};
