// The Tundra Drums with the deployment in August; entered 2026-11-22 from the page, its day from its content.
import type { DocumentEntry } from '../../model/entry.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2024-12-26-tundra-drums-since-august',
  publisher: 'The Tundra Drums',
  address:
    'https://thetundradrums.com/ukraine-killed-north-korean-soldiers-fighting-for-russia-in-kursk',
  language: 'en',
  publishedOn: '2024-12-26~',
  readAs: 'original',
  recordedOn: '2026-11-22',
  mentions: [
    {
      of: '2024-10-08-first-sea-transfer',
      note: 'Printed: 11,000 deployed in August; no source.',
    },
    { of: '2024-12-23-zelensky-3000' },
    {
      of: '2024-12-23-jcs-1100',
      note: 'Printed: South Korea’s intelligence estimates.',
    },
    { of: '2024-12-23-sof-77-killed' },
    { of: '2024-12-23-sof-40-wounded' },
  ],
};
