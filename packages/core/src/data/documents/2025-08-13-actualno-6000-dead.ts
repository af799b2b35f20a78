// Actualno (Bulgaria) on Skibitskyi's interview, with 6,000 dead; entered 2026-11-22 from the page.
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
  mentions: [
    {
      of: '2025-06-15-uk-di-6000-casualties',
      printed: { figure: { kind: 'about', value: 6_000 }, measure: 'killed' },
      mutations: [{ kind: 'killed-for-casualties' }, { kind: 'hedge-lost' }],
      note: 'Printed without a source.',
    },
    { of: '2025-08-12-hur-6000-engineers', via: ['Suspilne'] },
    { of: '2025-08-12-hur-1200-first-batch', via: ['Suspilne'] },
  ],
};
