// BBC News on the museum's opening; entered 2026-11-26 from its headline and standfirst.
import type { DocumentEntry } from '../../model/entry.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2026-04-27-bbc-memorial-opened',
  publisher: 'BBC News',
  address: 'https://www.bbc.com/news/articles/cql7l707244o',
  language: 'en',
  publishedOn: '2026-04-27',
  readAs: 'excerpt',
  recordedOn: '2026-11-26',
  note: 'Headline and standfirst read; they give no number.',
  mentions: [{ of: '2026-04-26-museum-opened' }],
};
