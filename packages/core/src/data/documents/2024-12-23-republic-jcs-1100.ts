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
      printed: { modality: 'observed', inWords: 'estimated, as many as 12,000 sent' },
      mutations: [
        {
          kind: 'plan-as-fact',
          seen: { text: '12,000 North Korean soldiers were sent to support', where: 'body' },
          note: 'Sent, as of October; Seoul had then confirmed 1,500, later 3,000.',
        },
      ],
    },
    { of: '2024-12-23-jcs-1100' },
    {
      of: '2024-12-19-nis-100-killed',
      wording: { text: 'about 100', language: 'en' },
    },
    {
      of: '2024-12-19-nis-1000-wounded',
      note: 'Printed: about 100 deaths and 1,000 injuries.',
    },
  ],
};
