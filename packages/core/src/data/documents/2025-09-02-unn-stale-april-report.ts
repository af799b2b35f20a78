// UNN reprinting AP's April report as news of September 2025; entered 2026-11-22 from the page.
import type { DocumentEntry } from '../../model/entry.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2025-09-02-unn-stale-april-report',
  publisher: 'UNN',
  address:
    'https://unn.ua/en/news/dprk-lost-almost-5000-soldiers-who-fought-on-the-side-of-the-russian-federation-against-ukraine-south-korean-intelligence',
  language: 'en',
  publishedOn: '2025-09-02',
  readAs: 'original',
  recordedOn: '2026-11-22',
  mentions: [
    {
      of: '2025-04-30-nis-600-killed',
      via: ['AP'],
      printed: { asOf: '2025-09-02' },
      mutations: [
        {
          kind: 'old-as-new',
          seen: { text: 'Two days ago, North Korea officially admitted', where: 'body' },
          note: 'The admission is of 28 April; the NIS named 2,000 on the day of the page.',
        },
      ],
      note: '“At least 600” in the lead, “about 600” further down.',
    },
    {
      of: '2025-04-30-nis-4700-killed-or-wounded',
      via: ['AP'],
      printed: { asOf: '2025-09-02' },
      mutations: [
        {
          kind: 'old-as-new',
          seen: { text: 'Two days ago, North Korea officially admitted', where: 'body' },
        },
      ],
    },
  ],
};
