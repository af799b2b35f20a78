// Ukrainska Pravda (Newsweek and Korean media) on Seoul’s plans; entered 2026-11-22 from the page.
import type { DocumentEntry } from '../../model/entry.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2024-10-21-ukrainska-pravda-seoul-help',
  publisher: 'Ukrainska Pravda',
  title: 'South Korea considers sending military personnel to Ukraine – media',
  address: 'https://www.pravda.com.ua/eng/news/2024/10/21/7480745/',
  language: 'en',
  publishedOn: '2024-10-21',
  readAs: 'original',
  recordedOn: '2026-11-22',
  mentions: [
    { of: '2024-10-08-rok-minister-warning' },
    {
      of: '2024-10-17-zelensky-10000-planned',
      wording: { text: 'about 10,000', language: 'en' },
      note: 'Printed: Russia means to recruit them.',
    },
    {
      of: '2024-10-17-budanov-11000-training',
      wording: { text: 'approximately', language: 'en' },
    },
    { of: '2024-10-17-budanov-11000-ready' },
  ],
  events: [
    {
      id: '2024-10-21-seoul-weighs-help',
      day: '2024-10-21',
      kind: 'diplomacy',
      title: 'Seoul weighs sending intelligence personnel, and arms, to Ukraine',
    },
  ],
};
