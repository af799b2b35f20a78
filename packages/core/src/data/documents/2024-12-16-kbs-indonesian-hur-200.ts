// KBS World’s Indonesian service on HUR’s 200; entered 2026-11-22 from the record's reading of the page.
import type { DocumentEntry } from '../../model/entry.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2024-12-16-kbs-indonesian-hur-200',
  publisher: 'KBS World',
  address: 'https://rki.kbs.co.kr/service/news_view.htm?Seq_Code=76178&lang=i',
  language: 'id',
  publishedOn: '2024-12-15/2024-12-16~',
  readAs: 'original',
  recordedOn: '2026-11-22',
  mentions: [{ of: '2024-12-14-hur-200-mixed-killed' }],
};
