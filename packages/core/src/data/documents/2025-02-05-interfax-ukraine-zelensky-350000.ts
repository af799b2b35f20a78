// Interfax-Ukraine on Zelensky to Piers Morgan; entered 2026-11-22 from the page.
import type { DocumentEntry } from '../../model/entry.js';
import { russianKilled, russianKilledOrWounded } from '../quantities.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2025-02-05-interfax-ukraine-zelensky-350000',
  publisher: 'Interfax-Ukraine',
  title: 'Zelenskyy: Russia’s losses in war amount to about 350,000 killed, 600-700,000 wounded',
  address: 'https://en.interfax.com.ua/news/general/1045704.html',
  language: 'en',
  publishedOn: '2025-02-05',
  readAs: 'original',
  recordedOn: '2026-11-22',
  claims: [
    {
      id: '2025-02-04-zelensky-350000-russians-killed',
      origin: 'ua-president',
      quantity: russianKilled,
      figure: { kind: 'about', value: 350_000 },
      asOf: '2025-02-04',
      asOfInferred: true,
      statedOn: '2025-02-04',
      via: ['Piers Morgan'],
      wording: { text: 'I think about', language: 'en' },
    },
    {
      id: '2025-02-04-zelensky-600000-700000-russians-wounded',
      origin: 'ua-president',
      quantity: { ...russianKilledOrWounded, measure: 'wounded' },
      figure: { kind: 'range', low: 600_000, high: 700_000 },
      asOf: '2025-02-04',
      asOfInferred: true,
      statedOn: '2025-02-04',
      via: ['Piers Morgan'],
    },
    {
      id: '2025-02-04-zelensky-50000-70000-russians-missing',
      origin: 'ua-president',
      quantity: { ...russianKilledOrWounded, measure: 'missing' },
      figure: { kind: 'range', low: 50_000, high: 70_000 },
      asOf: '2025-02-04',
      asOfInferred: true,
      statedOn: '2025-02-04',
      via: ['Piers Morgan'],
    },
  ],
};
