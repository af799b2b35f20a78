// AP on the NIS briefing of 26 June 2025; entered 2026-11-22 from the page.
import type { DocumentEntry } from '../../model/entry.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2025-06-26-ap-nis-month',
  publisher: 'AP',
  title: 'North Korea may send military construction workers to Russia as early as July or August',
  address:
    'https://apnews.com/article/north-korea-russia-ukraine-kursk-soldiers-4715c894ceb99081bbd7d83d0209da39',
  language: 'en',
  publishedOn: '2025-06-26',
  readAs: 'original',
  recordedOn: '2026-11-22',
  mentions: [
    { of: '2025-06-26-nis-6000-july-august', via: ['lawmaker Lee Seong-kweun'] },
    { of: '2025-06-17-shoigu-1000-sappers' },
    { of: '2025-06-17-shoigu-5000-builders' },
  ],
  statedValues: [
    {
      id: '2025-06-26-ap-lead-month',
      indicator: 'lead-signal',
      part: 'lead',
      figure: { kind: 'about', value: 1 },
      unit: 'months',
      wording: { text: 'about one month after', language: 'en' },
      note: 'Said of last year’s dispatch only.',
    },
  ],
};
