// Dagens, from NK News, on the monument and those sent; entered 2026-11-22 from the page.
import type { DocumentEntry } from '../../model/entry.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2025-12-06-dagens-20000-in-all',
  publisher: 'Dagens',
  title: 'Russia to build memorial to fallen North Korean soldiers',
  address: 'https://www.dagens.com/news/russia-to-build-memorial-to-fallen-north-korean-soldiers',
  language: 'en',
  publishedOn: '2025-12-06~',
  readAs: 'original',
  recordedOn: '2026-11-22',
  mentions: [{ of: '2025-12-04-monument-announced' }],
};
