// Anadolu Agency on the new street and those sent; entered 2026-11-22 from the page.
import type { DocumentEntry } from '../../model/entry.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2026-02-16-anadolu-saeppyol-street',
  publisher: 'Anadolu Agency',
  title:
    'North Korea opens new housing district for families of soldiers killed in Russia-Ukraine war',
  address:
    'https://www.aa.com.tr/en/asia-pacific/north-korea-opens-new-housing-district-for-families-of-soldiers-killed-in-russia-ukraine-war/3831043',
  language: 'en',
  publishedOn: '2026-02-16',
  readAs: 'original',
  recordedOn: '2026-11-22',
  mentions: [{ of: '2026-02-15-saeppyol-street', via: ['KCNA'] }],
};
