// Republic World on the Joint Chiefs, with October's plan as done; entered 2026-11-22 from the page.
import type { DocumentEntry } from '../../model/entry.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2024-12-23-republic-jcs-1100',
  publisher: 'Republic World',
  address:
    'https://www.republicworld.com/world-news/over-1000-north-korean-troops-killed-or-wounded-in-ukraine-seoul-claims',
  language: 'en',
  publishedOn: '2024-12-23',
  readAs: 'original',
  recordedOn: '2026-11-22',
  mentions: [
    {
      of: '2024-10-18-nis-12000-planned',
      note: 'Page not to be had again: not charged for what it may have printed otherwise.',
    },
    { of: '2024-12-23-jcs-1100' },
    {
      of: '2024-12-19-nis-100-killed',
      note: 'Page not to be had again: not charged for what it may have printed otherwise.',
    },
    {
      of: '2024-12-19-nis-1000-wounded',
      note: 'Page not to be had again: not charged for what it may have printed otherwise.',
    },
  ],
};
