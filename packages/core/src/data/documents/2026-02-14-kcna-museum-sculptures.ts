// KCNA on Kim Jong Un at the museum, February 2026; entered 2026-11-26 from a stored copy of its text.
import type { DocumentEntry } from '../../model/entry.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2026-02-14-kcna-museum-sculptures',
  publisher: 'KCNA',
  address: 'http://www.kcna.kp/en/article/detail/dfd365724e8982bcbcc40e4d68c66ed2',
  language: 'en',
  publishedOn: '2026-02-14',
  readAs: 'copy',
  recordedOn: '2026-11-26',
  mentions: [{ of: '2026-02-13-kim-at-museum-site' }],
};
