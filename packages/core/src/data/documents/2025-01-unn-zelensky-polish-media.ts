// UNN on Zelensky to Polish media; entered 2026-11-22 from the page, its day from another report.
import type { DocumentEntry } from '../../model/entry.js';
import { russianLossesInKursk } from '../quantities.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2025-01-unn-zelensky-polish-media',
  publisher: 'UNN',
  address:
    'https://unn.ua/en/news/zelensky-russia-has-lost-30-35-thousand-troops-in-kursk-sector-zelensky',
  language: 'en',
  publishedOn: '2025-01-16~',
  readAs: 'original',
  recordedOn: '2026-11-22',
  claims: [
    {
      id: '2025-01-zelensky-30000-35000-lost-in-kursk',
      origin: 'ua-president',
      quantity: russianLossesInKursk,
      figure: { kind: 'range', low: 30_000, high: 35_000 },
      asOf: '2025-01~',
      asOfInferred: true,
    },
  ],
  mentions: [
    {
      of: '2025-01-09-zelensky-4000',
      note: 'In the quotation he says killed himself; the lead has losses of up to 4,000.',
    },
    { of: '2025-01-05-zelensky-12000-sent' },
  ],
};
