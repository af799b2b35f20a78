// KBS World on CNN's report and its second source; entered 2026-11-22 from the page.
import type { DocumentEntry } from '../../model/entry.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2025-07-04-kbs-world-cnn-report',
  publisher: 'KBS World',
  address: 'http://world.kbs.co.kr/service/news_view.htm?lang=e&Seq_Code=194255',
  language: 'en',
  publishedOn: '2025-07-04',
  readAs: 'original',
  recordedOn: '2026-11-22',
  mentions: [
    { of: '2025-07-02-hur-25000-30000-more', via: ['CNN'] },
    {
      of: '2025-07-02-western-official-30000-more',
      via: ['CNN'],
      wording: { text: 'similar estimates', language: 'en' },
      note: 'Described as independent of the Ukrainian assessment.',
    },
  ],
};
