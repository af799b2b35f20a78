// RBC-Ukraine on Russian losses and intake; entered 2026-11-22 from the page.
import type { DocumentEntry } from '../../model/entry.js';
import { russianCasualties, russianRecruitment } from '../quantities.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2026-03-13-rbc-ukraine-zelensky-45000',
  publisher: 'RBC-Ukraine',
  title: 'Сирський розкрив тривожну для Кремля тенденцію на фронті',
  address:
    'https://www.rbc.ua/rus/news/sirskiy-rozkriv-trivozhnu-kremlya-tendentsiyu-1773412418.html/amp',
  language: 'uk',
  publishedOn: '2026-03-13',
  readAs: 'original',
  recordedOn: '2026-11-22',
  claims: [
    {
      id: '2026-03-zelensky-40000-43000-a-month',
      origin: 'ua-president',
      quantity: russianRecruitment,
      figure: { kind: 'range', low: 40_000, high: 43_000 },
      asOf: '2026-03~',
      asOfInferred: true,
      note: 'Said before 13 March; the page gives no day.',
    },
    {
      id: '2026-03-zelensky-45000-a-month',
      origin: 'ua-president',
      quantity: { ...russianCasualties, accrual: { kind: 'rate', per: 'month' } },
      figure: { kind: 'up-to', high: 45_000 },
      asOf: '2026-03~',
      asOfInferred: true,
      wording: { text: 'до', language: 'uk' },
      note: 'With those who ran away.',
    },
  ],
};
