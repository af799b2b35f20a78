// KBS World, with KCNA, on the second ceremony, August 2025; entered 2026-11-22 from the page.
import type { DocumentEntry } from '../../model/entry.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2025-08-30-kbs-world-second-ceremony',
  publisher: 'KBS World',
  address: 'http://world.kbs.co.kr/service/news_view.htm?lang=e&Seq_Code=195659',
  language: 'en',
  publishedOn: '2025-08-30',
  readAs: 'original',
  recordedOn: '2026-11-22',
  mentions: [{ of: '2025-08-21-first-ceremony' }],
  events: [
    {
      id: '2025-08-29-second-ceremony',
      day: '2025-08-29',
      kind: 'commemoration',
      title: 'Second ceremony for the dead of Kursk and their families',
    },
  ],
};
