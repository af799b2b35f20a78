// The Telegraph on what Russian bloggers said of Plekhovo; entered 2026-11-22 from the page.
import type { DocumentEntry } from '../../model/entry.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2024-12-13-telegraph-plekhovo',
  publisher: 'The Telegraph, on Yahoo News',
  title: 'North Korean troops performing well on battlefield, say Russian bloggers',
  address: 'https://uk.news.yahoo.com/north-korea-troops-performing-well-135852689.html',
  language: 'en',
  publishedOn: '2024-12-13~',
  readAs: 'original',
  recordedOn: '2026-11-22',
  events: [
    {
      id: '2024-12-06-larger-role',
      day: '2024-12-06',
      kind: 'combat',
      title: 'Russian bloggers report a larger combat role: Plekhovo taken',
      note: 'The day from which ISW counts its daily average.',
    },
  ],
};
