// DOD News on Singh’s briefing of 18 November 2024; entered 2026-11-22 from the page.
import type { DocumentEntry } from '../../model/entry.js';
import { presentInKursk } from '../quantities.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2024-11-18-dod-news-singh-11000',
  publisher: 'DOD News',
  title: 'North Korean Troops Enter Kursk Where Ukrainians Are Fighting',
  address:
    'https://www.defense.gov/News/News-Stories/Article/Article/3968230/north-korean-troops-enter-kursk-where-ukrainians-are-fighting/',
  language: 'en',
  publishedOn: '2024-11-18',
  readAs: 'original',
  recordedOn: '2026-11-22',
  claims: [
    {
      id: '2024-11-18-us-dod-11000-kursk',
      origin: 'us-dod',
      quantity: presentInKursk,
      figure: { kind: 'about', value: 11_000 },
      asOf: '2024-11-18',
      via: ['Sabrina Singh'],
      wording: { text: 'likely that about', language: 'en' },
      note: 'The Pentagon’s own text; Ukrinform heard “likely more than 11,000”. Combat not confirmed.',
    },
  ],
};
