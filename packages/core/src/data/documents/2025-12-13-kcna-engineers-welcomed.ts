// KCNA on the welcome of the engineers and their nine dead; entered 2026-11-26 from a stored copy of its text.
import type { DocumentEntry } from '../../model/entry.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2025-12-13-kcna-engineers-welcomed',
  publisher: 'KCNA',
  address: 'http://www.kcna.kp/en/article/detail/27482c9fac14eda398dce36c3bd6105e',
  language: 'en',
  publishedOn: '2025-12-13',
  readAs: 'copy',
  recordedOn: '2026-11-26',
  mentions: [
    { of: '2025-12-12-kim-9-sappers-killed' },
    { of: '2025-12-12-sappers-home' },
    { of: '2025-12-12-kim-120-days' },
  ],
};
