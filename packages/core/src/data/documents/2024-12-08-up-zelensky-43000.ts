// Ukrainska Pravda on Zelensky's count of the dead of both sides; entered 2026-11-22 from the page.
import type { DocumentEntry } from '../../model/entry.js';
import {
  russianKilled,
  russianKilledOrWounded,
  ukrainianKilled,
  ukrainianWounded,
} from '../quantities.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2024-12-08-up-zelensky-43000',
  publisher: 'Ukrainska Pravda',
  address: 'https://www.pravda.com.ua/eng/news/2024/12/8/7488226/',
  language: 'en',
  publishedOn: '2024-12-08',
  readAs: 'original',
  recordedOn: '2026-11-22',
  claims: [
    {
      id: '2024-12-08-zelensky-43000-killed',
      origin: 'ua-president',
      quantity: ukrainianKilled,
      figure: { kind: 'exact', value: 43_000 },
      asOf: '2024-12-08',
      asOfInferred: true,
    },
    {
      id: '2024-12-08-zelensky-370000-wounds',
      origin: 'ua-president',
      quantity: { ...ukrainianWounded, extent: 'cases-of-help' },
      figure: { kind: 'exact', value: 370_000 },
      asOf: '2024-12-08',
      asOfInferred: true,
      note: 'Cases, with light and repeated wounds; not persons.',
    },
    {
      id: '2024-12-08-zelensky-198000-russians-killed',
      origin: 'ua-president',
      quantity: russianKilled,
      figure: { kind: 'exact', value: 198_000 },
      asOf: '2024-12-08',
      asOfInferred: true,
    },
    {
      id: '2024-12-08-zelensky-550000-russians-wounded',
      origin: 'ua-president',
      quantity: { ...russianKilledOrWounded, measure: 'wounded' },
      figure: { kind: 'at-least', low: 550_000, exclusive: true },
      asOf: '2024-12-08',
      asOfInferred: true,
    },
  ],
};
