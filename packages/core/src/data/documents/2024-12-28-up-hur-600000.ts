// Ukrainska Pravda on HUR's number for the Russian force; entered 2026-11-22 from the page.
import type { DocumentEntry } from '../../model/entry.js';
import { russianForce } from '../quantities.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2024-12-28-up-hur-600000',
  publisher: 'Ukrainska Pravda',
  address: 'https://www.pravda.com.ua/eng/news/2024/12/28/7491072/',
  language: 'en',
  publishedOn: '2024-12-28',
  readAs: 'original',
  recordedOn: '2026-11-22',
  claims: [
    {
      id: '2024-12-28-hur-600000',
      origin: 'ua-hur',
      quantity: russianForce,
      figure: { kind: 'about', value: 600_000 },
      asOf: '2024-12-28',
      asOfInferred: true,
      via: ['Andrii Yusov', 'Novyny.LIVE'],
      placeSaid: 'occupied territories of Ukraine',
    },
  ],
};
