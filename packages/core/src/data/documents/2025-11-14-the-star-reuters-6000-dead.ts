// The Star with Reuters' text, with more than 6,000 dead; entered 2026-11-22 from the page.
import type { DocumentEntry } from '../../model/entry.js';
import { sent } from '../quantities.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2025-11-14-the-star-reuters-6000-dead',
  publisher: 'The Star, with Reuters',
  title: 'Russia says North Korean troops play key role in de-mining its Kursk region',
  address:
    'https://www.thestar.com.my/news/world/2025/11/14/russia-says-north-korean-troops-play-key-role-in-de-mining-its-kursk-region',
  language: 'en',
  publishedOn: '2025-11-14',
  readAs: 'original',
  recordedOn: '2026-11-22',
  claims: [
    {
      id: '2025-11-14-reuters-14000-sent',
      origin: 'rok-ua-western-sources',
      quantity: sent,
      figure: { kind: 'about', value: 14_000 },
      asOf: '2024',
      via: ['Reuters'],
      wording: { text: 'some 14,000', language: 'en' },
      placeSaid: 'Kursk',
      note: 'Sent “last year”, the page says. No longer entered as a sum of Seoul’s 11,000 and 3,000.',
    },
  ],
  mentions: [
    { of: '2025-11-14-moscow-confirms-sappers' },
    {
      of: '2025-06-15-uk-di-6000-casualties',
      via: ['Reuters'],
      note: 'As “killed”, by South Korean, Ukrainian and Western sources; London is not named, so no charge.',
    },
  ],
};
