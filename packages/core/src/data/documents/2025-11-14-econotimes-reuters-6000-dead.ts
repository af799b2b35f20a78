// EconoTimes rewriting Reuters, with more than 6,000 dead; entered 2026-11-22 from the page.
import type { DocumentEntry } from '../../model/entry.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2025-11-14-econotimes-reuters-6000-dead',
  publisher: 'EconoTimes, after Reuters',
  title: 'North Korean Troops Aid Russia in Clearing Mines in Kursk Region',
  address:
    'https://www.econotimes.com/North-Korean-Troops-Aid-Russia-in-Clearing-Mines-in-Kursk-Region-1726045',
  language: 'en',
  publishedOn: '2025-11-14~',
  readAs: 'copy',
  recordedOn: '2026-11-22',
  mentions: [
    { of: '2025-11-14-reuters-14000-sent', via: ['Reuters'] },
    {
      of: '2025-06-15-uk-di-6000-casualties',
      via: ['Reuters'],
      note: 'As “killed”, after Reuters’ South Korean, Ukrainian and Western sources; London is not named.',
    },
  ],
};
