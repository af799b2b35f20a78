// Ukrainska Pravda on Zelensky in Munich; entered 2026-11-22 from the page.
import type { DocumentEntry } from '../../model/entry.js';
import { killed, killedOrWounded, sent } from '../quantities.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2025-02-14-up-zelensky-munich',
  publisher: 'Ukrainska Pravda',
  title: 'Zelenskyy: Russia plans to deploy 2,000–3,000 North Korean troops to its Kursk Oblast',
  address: 'https://www.pravda.com.ua/eng/news/2025/02/14/7498306/',
  language: 'en',
  publishedOn: '2025-02-14',
  readAs: 'original',
  recordedOn: '2026-11-22',
  claims: [
    {
      id: '2025-02-14-zelensky-2000-3000-more',
      origin: 'ua-president',
      quantity: sent,
      figure: { kind: 'range', low: 2_000, high: 3_000 },
      modality: 'planned',
      forecast: {
        conditions: [],
        deadline: '2025-05-14',
        deadlineBasis: 'read',
        deadlineNote: '“In the process of being transferred” is read as within three months.',
        resolution: {
          outcomes: [{ quantity: sent, reaches: 14_000 }],
          text: 'Came true if 14,000 (the 12,000 he counted and 2,000 more) had ever been sent by 14 May 2025.',
        },
      },
      asOf: '2025-02-14',
      asOfInferred: true,
      wording: { text: 'perhaps two or three', language: 'en' },
      baseline: '2025-01-05-zelensky-12000-sent',
      placeSaid: 'Kursk',
      note: 'Seen on the way; he had no exact number.',
    },
    {
      id: '2025-02-14-zelensky-4000-killed-or-wounded',
      origin: 'ua-president',
      quantity: killedOrWounded,
      figure: { kind: 'at-least', low: 4_000, exclusive: true },
      asOf: '2025-02-14',
      asOfInferred: true,
      wording: { text: 'over 4,000', language: 'en' },
      placeSaid: 'Kursk',
    },
    {
      id: '2025-02-14-zelensky-two-thirds-killed',
      origin: 'ua-president',
      quantity: killed,
      figure: {
        kind: 'share',
        lowPercent: 66,
        highPercent: 67,
        of: ['2025-02-14-zelensky-4000-killed-or-wounded'],
      },
      asOf: '2025-02-14',
      asOfInferred: true,
      wording: { text: 'about two-thirds', language: 'en' },
      placeSaid: 'Kursk',
      note: 'The Kyiv Independent has his “I think”.',
    },
  ],
};
