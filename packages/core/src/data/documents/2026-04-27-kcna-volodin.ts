// KCNA on Kim Jong Un and the speaker of the Duma; entered 2026-11-26 from a stored copy of its text.
import type { DocumentEntry } from '../../model/entry.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2026-04-27-kcna-volodin',
  publisher: 'KCNA',
  address: 'http://www.kcna.kp/en/article/detail/0f10009ee3e10964a940430cc00aea10',
  language: 'en',
  publishedOn: '2026-04-27',
  readAs: 'copy',
  recordedOn: '2026-11-26',
  mentions: [{ of: '2026-04-26-museum-opened' }],
};
