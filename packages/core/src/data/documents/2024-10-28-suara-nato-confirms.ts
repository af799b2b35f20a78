// Suara (Reuters text) on Rutte’s confirmation; entered 2026-11-22 from the page.
import type { DocumentEntry } from '../../model/entry.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2024-10-28-suara-nato-confirms',
  publisher: 'Suara, with Reuters',
  address:
    'https://suara.my/news/headlines/nato-chief-says-he-can-confirm-north-korean-troops-are-in-russias-kursk',
  language: 'en',
  publishedOn: '2024-10-28~',
  readAs: 'original',
  recordedOn: '2026-11-22',
  mentions: [{ of: '2024-10-24-putin-does-not-deny' }],
  events: [
    {
      id: '2024-10-28-nato-confirms',
      day: '2024-10-28',
      kind: 'announcement',
      title: 'NATO’s Rutte confirms North Korean units in Kursk',
    },
  ],
};
