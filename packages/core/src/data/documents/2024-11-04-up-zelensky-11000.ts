// Ukrainska Pravda on Zelensky’s address of 4 November 2024; entered 2026-11-22 from the page.
import type { DocumentEntry } from '../../model/entry.js';
import { presentInKursk } from '../quantities.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2024-11-04-up-zelensky-11000',
  publisher: 'Ukrainska Pravda',
  address: 'https://www.pravda.com.ua/eng/news/2024/11/4/7482934/',
  language: 'en',
  publishedOn: '2024-11-04',
  readAs: 'original',
  recordedOn: '2026-11-22',
  claims: [
    {
      id: '2024-11-04-zelensky-11000-kursk',
      origin: 'ua-president',
      quantity: presentInKursk,
      figure: { kind: 'exact', value: 11_000 },
      asOf: '2024-11-04',
      via: ['report of HUR and the Foreign Intelligence Service'],
      wording: { text: 'already', language: 'en' },
    },
  ],
  mentions: [
    { of: '2024-11-02-hur-7000-west' },
    { of: '2024-10-28-us-dod-10000-sent' },
    { of: '2024-10-29-western-officials-inside-ukraine', via: ['CNN'] },
  ],
};
