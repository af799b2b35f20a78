// Korea JoongAng Daily on the ministers' call about the prisoners; entered 2026-11-22 from the page.
import type { DocumentEntry } from '../../model/entry.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2025-03-17-joongang-prisoners-call',
  publisher: 'Korea JoongAng Daily',
  title: 'South Korean, Ukrainian top envoys discuss North’s POWs',
  address:
    'https://koreajoongangdaily.joins.com/news/2025-03-17/national/diplomacy/South-Korean-Ukrainian-top-envoys-discuss-Norths-POWs/2263858',
  language: 'en',
  publishedOn: '2025-03-17',
  readAs: 'original',
  recordedOn: '2026-11-22',
  mentions: [{ of: '2025-01-11-zelensky-2-captured' }],
  events: [
    {
      id: '2025-03-17-prisoners-call',
      day: '2025-03-17',
      kind: 'diplomacy',
      title: 'Seoul and Kyiv discuss the two prisoners for the first time at ministers’ level',
    },
  ],
};
