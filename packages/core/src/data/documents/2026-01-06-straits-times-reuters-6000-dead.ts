// The Straits Times with Reuters' text, with more than 6,000 dead; entered 2026-11-22 from the page.
import type { DocumentEntry } from '../../model/entry.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2026-01-06-straits-times-reuters-6000-dead',
  publisher: 'The Straits Times, with Reuters',
  title: 'North Korea’s Kim inspects memorial for soldiers who died in Russia mission',
  address:
    'https://www.straitstimes.com/asia/east-asia/north-koreas-kim-inspects-memorial-for-soldiers-who-died-in-russia-mission',
  language: 'en',
  publishedOn: '2026-01-06',
  readAs: 'original',
  recordedOn: '2026-11-22',
  mentions: [
    {
      of: '2025-06-15-uk-di-6000-casualties',
      via: ['Reuters'],
      note: 'As “killed”, and in Ukraine, by unnamed sources; in November Reuters had it in Kursk. London is not named.',
    },
  ],
};
