// Kyiv Independent on HUR, 26 December 2024; entered 2026-11-22 from the page.
import type { DocumentEntry } from '../../model/entry.js';
import { localLosses } from '../quantities.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2024-12-26-kyiv-independent-hur-5',
  publisher: 'The Kyiv Independent',
  title:
    'North Korean troops in Kursk Oblast endure heavy losses, logistical struggles, Ukrainian military intelligence says',
  address:
    'https://kyivindependent.com/north-korean-troops-in-kursk-oblast-face-heavy-losses-logistical-struggles-hur-reports',
  language: 'en',
  publishedOn: '2024-12-26',
  readAs: 'original',
  recordedOn: '2026-11-22',
  claims: [
    {
      id: '2024-12-26-hur-5-wounded',
      origin: 'ua-hur',
      quantity: localLosses('wounded', 'one-day-2024-12-20', '2024-12-20'),
      figure: { kind: 'exact', value: 5 },
      asOf: '2024-12-20',
      wording: { text: 'sanitary losses', language: 'en' },
      sinceSaid: 'on Dec. 20 alone',
      note: 'Wounded or sick. Kyiv Post has “at least five additional casualties”; so had we until 26 November 2026.',
    },
  ],
  mentions: [{ of: '2024-12-23-zelensky-3000' }],
};
