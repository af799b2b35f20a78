// News.az (Reuters text) on Makhnovka; entered 2026-11-22 from the page.
import type { DocumentEntry } from '../../model/entry.js';
import { localLosses } from '../quantities.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2025-01-04-news-az-makhnovka',
  publisher: 'News.Az, after Reuters',
  title: "Ukraine's Zelenskiy: Heavy Russian, North Korean losses in Russia's Kursk region",
  address:
    'https://news.az/news/ukraine-s-zelenskiy-heavy-russian-north-korean-losses-in-russia-s-kursk-region',
  language: 'en',
  publishedOn: '2025-01-04',
  readAs: 'original',
  recordedOn: '2026-11-22',
  claims: [
    {
      id: '2025-01-04-zelensky-up-to-a-battalion',
      origin: 'ua-president',
      quantity: localLosses('casualties', 'makhnovka-2025-01-03', '2025-01-03', 'russian-and-dprk'),
      figure: { kind: 'in-words', words: 'up to a battalion', reading: undefined },
      asOf: '2025-01-04',
      via: ['Syrskyi’s report'],
      wording: { text: 'lost up to a battalion', language: 'en' },
      note: '“Lost”: dead, wounded or taken is not said. North Korean infantry and Russian paratroops together.',
    },
  ],
  events: [
    {
      id: '2025-01-03-makhnovka',
      day: '2025-01-03/2025-01-04',
      kind: 'combat',
      title: 'Battle at Makhnovka in Kursk',
    },
  ],
};
