// Ukrainska Pravda, from Interfax-Ukraine, on Zelensky's 4,000 at Ramstein; entered 2026-11-22 from the page.
import type { DocumentEntry } from '../../model/entry.js';
import { killedOrWounded } from '../quantities.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2025-01-09-up-zelensky-4000',
  publisher: 'Ukrainska Pravda',
  title: 'North Korea has lost 4,000 soldiers in war against Ukraine – Zelenskyy',
  address: 'https://www.pravda.com.ua/eng/news/2025/01/9/7492720/',
  language: 'en',
  publishedOn: '2025-01-09',
  readAs: 'original',
  recordedOn: '2026-11-22',
  claims: [
    {
      id: '2025-01-09-zelensky-4000',
      origin: 'ua-president',
      quantity: killedOrWounded,
      figure: { kind: 'exact', value: 4_000 },
      asOf: '2025-01-09',
      via: ['Interfax-Ukraine'],
      wording: { text: 'have lost', language: 'en' },
      note: 'He said “lost”; the page explains: killed and wounded.',
    },
  ],
};
