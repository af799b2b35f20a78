// Daily Tribune (AFP text) on Zelensky in Brussels, 17 October 2024; entered 2026-11-22 from the page.
import type { DocumentEntry } from '../../model/entry.js';
import { sent } from '../quantities.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2024-10-18-daily-tribune-zelensky-10000',
  publisher: 'Daily Tribune, with AFP',
  address:
    'https://tribune.net.ph/2024/10/18/zelensky-n-korea-training-10000-troops-to-fight-in-ukraine',
  language: 'en',
  publishedOn: '2024-10-18',
  readAs: 'original',
  recordedOn: '2026-11-22',
  claims: [
    {
      id: '2024-10-17-zelensky-10000-planned',
      origin: 'ua-president',
      quantity: sent,
      figure: { kind: 'exact', value: 10_000 },
      modality: 'planned',
      asOf: '2024-10-17',
      statedOn: '2024-10-17',
      via: ['AFP'],
      wording: { text: 'preparing on their land', language: 'en' },
      note: 'Said to be still in North Korea. Earlier that day: about 10,000, with no place.',
    },
  ],
  mentions: [{ of: '2024-10-17-western-official-2000-12000', via: ['AFP'] }],
  events: [
    {
      id: '2024-10-17-rutte-no-evidence',
      day: '2024-10-17',
      kind: 'announcement',
      title: 'NATO’s Rutte: no evidence yet of North Koreans in the fighting',
    },
  ],
};
