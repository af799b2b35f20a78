// KBS World’s Indonesian service on HUR’s 200; entered 2026-11-22 from the record's reading of the page.
import type { DocumentEntry } from '../../model/entry.js';
import { localLosses } from '../quantities.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2024-12-16-kbs-indonesian-hur-200',
  publisher: 'KBS World',
  address: 'https://rki.kbs.co.kr/service/news_view.htm?Seq_Code=76178&lang=i',
  language: 'id',
  publishedOn: '2024-12-15/2024-12-16~',
  readAs: 'original',
  recordedOn: '2026-11-22',
  claims: [
    {
      id: '2024-12-14-hur-200-mixed-killed',
      origin: 'ua-hur',
      quantity: localLosses('killed', 'combined-units', '2024-10', 'russian-and-dprk'),
      figure: { kind: 'about', value: 200 },
      asOf: '2024-12-14',
      statedOn: '2024-12-14/2024-12-15',
      note: 'Russians and North Koreans of combined units; their shares were not given.',
    },
  ],
};
