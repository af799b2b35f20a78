// Ukrainska Pravda on Budanov, with what had been said before; entered 2026-11-22 from the page.
import type { DocumentEntry } from '../../model/entry.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2024-10-18-up-budanov-timeline',
  publisher: 'Ukrainska Pravda',
  title:
    "Ukraine's spy chief says 11,000 North Korean soldiers to fight against Ukraine by 1 November",
  address: 'https://www.pravda.com.ua/eng/news/2024/10/18/7480245/',
  language: 'en',
  publishedOn: '2024-10-18',
  readAs: 'original',
  recordedOn: '2026-11-22',
  mentions: [
    {
      of: '2024-10-17-budanov-11000-training',
      via: ['The War Zone'],
      wording: { text: 'approximately', language: 'en' },
    },
    { of: '2024-10-17-budanov-11000-ready', via: ['The War Zone'] },
    { of: '2024-10-17-budanov-2600-planned', via: ['The War Zone'] },
    { of: '2024-10-08-rok-minister-warning' },
    {
      of: '2024-10-11-ua-officials-several-thousand',
      via: ['The Washington Post', 'ISW'],
      note: 'Credited to the Institute for the Study of War, which had passed it on.',
    },
    {
      of: '2024-10-17-zelensky-10000-planned',
      wording: { text: 'about 10,000', language: 'en' },
      note: 'Printed: Russia means to involve them.',
    },
  ],
  events: [
    {
      id: '2024-10-13-zelensky-personnel',
      day: '2024-10-13',
      kind: 'announcement',
      title: 'Zelensky first says that North Korea sends personnel, not only arms',
    },
    {
      id: '2024-10-14-de-facto-entered',
      day: '2024-10-14',
      kind: 'announcement',
      title: 'Zelensky: North Korea has in fact entered the war',
    },
  ],
};
