// UNN on AP's report of the NIS briefing of 30 April 2025; entered 2026-11-22 from the page.
import type { DocumentEntry } from '../../model/entry.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2025-09-02-unn-stale-april-report',
  publisher: 'UNN',
  address:
    'https://unn.ua/en/news/dprk-lost-almost-5000-soldiers-who-fought-on-the-side-of-the-russian-federation-against-ukraine-south-korean-intelligence',
  language: 'en',
  publishedOn: '2025-04-30/2025-09-02',
  readAs: 'original',
  recordedOn: '2026-11-22',
  note: 'The stored copy bears 2 September 2025; its text, “two days ago” of 28 April, speaks for 30 April.',
  mentions: [
    {
      of: '2025-04-30-nis-600-killed',
      via: ['AP'],
      note: '“At least 600” in the lead, “about 600” further down; no charge, as the day of the page is doubtful.',
    },
    {
      of: '2025-04-30-nis-4700-killed-or-wounded',
      via: ['AP'],
      note: 'As said on 30 April; the day of the page is doubtful.',
    },
    {
      of: '2025-04-30-nis-2000-wounded-returned',
      via: ['AP'],
      note: 'As said on 30 April; the day of the page is doubtful.',
    },
    {
      of: '2025-04-30-nis-15000-workers',
      via: ['AP'],
      note: 'As said on 30 April; the day of the page is doubtful.',
    },
  ],
};
