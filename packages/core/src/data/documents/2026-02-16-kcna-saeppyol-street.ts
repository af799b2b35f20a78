// KCNA on the street for bereaved families; entered 2026-11-26 from a stored copy of its text.
import type { DocumentEntry } from '../../model/entry.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2026-02-16-kcna-saeppyol-street',
  publisher: 'KCNA',
  address: 'http://www.kcna.kp/en/article/detail/f06013636c8ad997e355e9926b49a695',
  language: 'en',
  publishedOn: '2026-02-16',
  readAs: 'copy',
  recordedOn: '2026-11-26',
  mentions: [
    {
      of: '2026-02-15-saeppyol-street',
      note: 'Commanders of the units abroad and engineers attended; homes and families are not counted.',
    },
  ],
};
