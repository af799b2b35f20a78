// Ukrainska Pravda on Zelensky's first DPRK losses; entered 2026-11-22 from the page.
import type { DocumentEntry } from '../../model/entry.js';
import { casualties, presentInKursk } from '../quantities.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2024-11-07-up-zelensky-first-losses',
  publisher: 'Ukrainska Pravda',
  title: 'Zelenskyy: North Korean soldiers sustained first losses',
  address: 'https://www.pravda.com.ua/eng/news/2024/11/7/7483436/',
  language: 'en',
  publishedOn: '2024-11-07',
  readAs: 'original',
  recordedOn: '2026-11-22',
  claims: [
    {
      id: '2024-11-07-zelensky-11000-kursk',
      origin: 'ua-president',
      quantity: presentInKursk,
      figure: { kind: 'exact', value: 11_000 },
      asOf: '2024-11-07',
    },
    {
      id: '2024-11-07-zelensky-losses-no-number',
      origin: 'ua-president',
      quantity: casualties,
      figure: { kind: 'none-stated' },
      asOf: '2024-11-07',
      placeSaid: 'Kursk',
      note: 'Losses there are; as CNN heard it, he did not say whose.',
    },
  ],
  events: [
    {
      id: '2024-11-07-first-losses-zelensky',
      day: '../2024-11-07',
      kind: 'combat',
      title: 'Zelensky says North Koreans have fought in Kursk and had losses',
    },
  ],
};
