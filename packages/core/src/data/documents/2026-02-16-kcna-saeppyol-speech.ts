// KCNA with Kim Jong Un's speech on the new street; entered 2026-11-26 from a stored copy of its text.
import type { DocumentEntry } from '../../model/entry.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2026-02-16-kcna-saeppyol-speech',
  publisher: 'KCNA',
  address: 'http://www.kcna.kp/en/article/detail/fda73ad950e972ac25bd0433edbde903',
  language: 'en',
  publishedOn: '2026-02-16',
  readAs: 'copy',
  recordedOn: '2026-11-26',
  mentions: [
    {
      of: '2026-02-15-saeppyol-street',
      note: 'He says that the bodies were brought home; how many is not said.',
    },
  ],
};
