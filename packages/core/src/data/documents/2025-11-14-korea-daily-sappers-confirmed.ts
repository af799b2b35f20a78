// The Korea Daily on the same report; entered 2026-11-22 from the page.
import type { DocumentEntry } from '../../model/entry.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2025-11-14-korea-daily-sappers-confirmed',
  publisher: 'The Korea Daily',
  title: 'North Korea deploys 1,000 demining experts to Russia’s Kursk region',
  address: 'https://www.koreadailyus.com/?p=55026',
  language: 'en',
  publishedOn: '2025-11-14',
  readAs: 'original',
  recordedOn: '2026-11-22',
  mentions: [
    { of: '2025-11-14-moscow-confirms-sappers', note: 'Their arrival is put in September.' },
    { of: '2025-11-14-ru-mod-sappers-no-number', via: ['Krasnaya Zvezda'] },
    {
      of: '2025-06-17-shoigu-1000-sappers',
      note: 'In the headline as deployed; the text credits it, with 5,000 builders, to Governor Khinshtein in June.',
    },
    { of: '2025-06-17-shoigu-5000-builders', note: 'Credited to Governor Khinshtein.' },
  ],
};
