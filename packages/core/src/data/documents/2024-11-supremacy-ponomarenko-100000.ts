// Supremacy on the ambassador's sum; entered 2026-11-22 from the record's reading of the page.
import type { DocumentEntry } from '../../model/entry.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2024-11-supremacy-ponomarenko-100000',
  publisher: 'Supremacy',
  address: 'https://supremacy.info/news/57080',
  language: 'en',
  publishedOn: '2024-11~',
  readAs: 'original',
  recordedOn: '2026-11-22',
  mentions: [{ of: '2024-11-16-ponomarenko-100000-rotation', via: ['Voice of America'] }],
};
