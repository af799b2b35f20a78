// Ukrainska Pravda on what Austin said in Naples on 19 October 2024; entered 2026-11-22 from the page.
import type { DocumentEntry } from '../../model/entry.js';
import { sent } from '../quantities.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2024-10-20-ukrainska-pravda-austin',
  publisher: 'Ukrainska Pravda',
  address: 'https://www.pravda.com.ua/eng/news/2024/10/20/7480507/',
  language: 'en',
  publishedOn: '2024-10-20',
  readAs: 'original',
  recordedOn: '2026-11-22',
  claims: [
    {
      id: '2024-10-19-us-dod-cannot-confirm',
      origin: 'us-dod',
      quantity: sent,
      figure: { kind: 'none-stated' },
      asOf: '2024-10-19',
      statedOn: '2024-10-19',
      via: ['Lloyd Austin'],
      wording: { text: 'can’t confirm those reports', language: 'en' },
    },
  ],
};
