// Actualno (Bulgaria) on Skibitskyi’s interview; entered 2026-11-22 from the page.
import type { DocumentEntry } from '../../model/entry.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2025-08-13-actualno-6000-dead',
  publisher: 'Actualno',
  address:
    'https://www.actualno.com/europe/razuznavaneto-nov-kontingent-severnokorejski-voenni-pristiga-v-rusija-news_2482924.html',
  language: 'bg',
  publishedOn: '2025-08-13',
  readAs: 'original',
  recordedOn: '2026-11-22',
  note: 'Its “approximately 6,000” dead name no source and are not counted as a repeat of London’s number.',
  mentions: [
    { of: '2025-08-12-hur-6000-engineers', via: ['Suspilne'] },
    { of: '2025-08-12-hur-1200-first-batch', via: ['Suspilne'] },
  ],
};
