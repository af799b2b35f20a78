// Babel on Syrskyi to The Washington Post; entered 2026-11-22 from the record's reading of the page.
import type { DocumentEntry } from '../../model/entry.js';
import { russianLossesInKursk } from '../quantities.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2025-07-23-babel-syrskyi-kursk-80000',
  publisher: 'Babel',
  address:
    'https://babel.ua/en/news/119932-commander-in-chief-during-the-kursk-operation-the-russian-federation-lost-at-least-80-000-soldiers-killed-or-wounded',
  language: 'en',
  publishedOn: '2025-07-23',
  readAs: 'original',
  recordedOn: '2026-11-22',
  claims: [
    {
      id: '2025-07-23-syrskyi-80000-in-kursk',
      origin: 'ua-commander-in-chief',
      quantity: russianLossesInKursk,
      figure: { kind: 'at-least', low: 80_000 },
      asOf: '2025-07-23',
      asOfInferred: true,
      via: ['The Washington Post'],
      wording: { text: 'at least', language: 'en' },
    },
  ],
};
