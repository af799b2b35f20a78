// KBS World on the 12,000 of 18 October 2024; entered 2026-11-22 from the page.
import type { DocumentEntry } from '../../model/entry.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2024-10-18-kbs-nis-12000',
  publisher: 'KBS World',
  address: 'http://world.kbs.co.kr/service/news_view.htm?lang=e&Seq_Code=188549',
  language: 'en',
  publishedOn: '2024-10-18',
  readAs: 'original',
  recordedOn: '2026-11-22',
  mentions: [
    {
      of: '2024-10-18-nis-12000-planned',
      wording: { text: 'some 12-thousand', language: 'en' },
      note: 'Printed beside the NIS statement, as decided.',
    },
    { of: '2024-10-18-nis-1500-sent' },
    { of: '2024-10-08-first-sea-transfer' },
  ],
};
