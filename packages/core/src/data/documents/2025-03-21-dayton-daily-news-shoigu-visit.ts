// Dayton Daily News with AP's text on Shoigu in Pyongyang, 21 March 2025; entered 2026-11-22 from the page.
import type { DocumentEntry } from '../../model/entry.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2025-03-21-dayton-daily-news-shoigu-visit',
  publisher: 'Dayton Daily News, with AP',
  address:
    'https://www.daytondailynews.com/nation-world/top-russian-official-meets-north-koreas-kim-and-thanks-him-for-support-in-ukraine-war/TG25RWKUUBHBZHJGKFKKBSLLTE/',
  language: 'en',
  publishedOn: '2025-03-21',
  readAs: 'original',
  recordedOn: '2026-11-22',
  events: [
    {
      id: '2025-03-21-shoigu-visit',
      day: '2025-03-21',
      kind: 'visit',
      title: 'Shoigu in Pyongyang with a message from Putin',
    },
  ],
};
