// Ukrainska Pravda on Rutte’s post of 21 October 2024; entered 2026-11-22 from the page.
import type { DocumentEntry } from '../../model/entry.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2024-10-21-ukrainska-pravda-rutte',
  publisher: 'Ukrainska Pravda',
  title:
    'NATO Secretary General on reports of possible deployment of North Korean troops to Ukraine',
  address: 'https://www.pravda.com.ua/eng/news/2024/10/21/7480656/',
  language: 'en',
  publishedOn: '2024-10-21',
  readAs: 'original',
  recordedOn: '2026-11-22',
  mentions: [{ of: '2024-10-19-us-dod-cannot-confirm', via: ['Lloyd Austin'] }],
  events: [
    {
      id: '2024-10-21-rutte-escalation',
      day: '2024-10-21',
      kind: 'diplomacy',
      title: 'NATO’s Rutte: DPRK troops in the war would be a significant escalation',
    },
  ],
};
