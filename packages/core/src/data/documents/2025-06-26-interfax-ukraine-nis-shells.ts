// Interfax-Ukraine with Yonhap's text on the NIS briefing of 26 June 2025; entered 2026-11-22 from the page.
import type { DocumentEntry } from '../../model/entry.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2025-06-26-interfax-ukraine-nis-shells',
  publisher: 'Interfax-Ukraine',
  title: 'DPRK likely to deploy additional troops to Russia in July or August',
  address: 'https://en.interfax.com.ua/news/general/1083066.html',
  language: 'en',
  publishedOn: '2025-06-26',
  readAs: 'original',
  recordedOn: '2026-11-22',
  mentions: [
    {
      of: '2025-06-26-nis-10-million-shells',
      via: ['Yonhap'],
      wording: { text: 'over 10 million', language: 'en' },
      note: 'For the Korean 1000여만: some, or a little over.',
    },
    { of: '2025-06-15-uk-di-6000-casualties' },
  ],
};
