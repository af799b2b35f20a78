// A copy of The Guardian's briefing on the two numbers of 23 December 2024; entered 2026-11-22 from that copy, its day from its content.
import type { DocumentEntry } from '../../model/entry.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2024-12-24-guardian-jcs-1100',
  publisher: 'The Guardian, on insurancehubex.online',
  title:
    'Ukraine war briefing: more than 3,000 North Korean military casualties in Russia’s Kursk, claims Zelenskyy',
  address:
    'https://insurancehubex.online/ukraine-war-briefing-more-than-3000-north-korean-military-casualties-in-russias-kursk-claims-zelenskyy',
  language: 'en',
  publishedOn: '2024-12-24~',
  readAs: 'copy',
  recordedOn: '2026-11-22',
  mentions: [
    {
      of: '2024-12-23-jcs-1100',
      wording: { text: 'at least 1,100', language: 'en' },
      note: 'The page itself sees the match with the NIS’s 100 and 1,000.',
    },
    {
      of: '2024-12-19-nis-100-killed',
      wording: { text: 'about 100', language: 'en' },
    },
    { of: '2024-12-19-nis-1000-wounded', wording: { text: 'another 1,000', language: 'en' } },
    { of: '2024-12-23-zelensky-3000' },
  ],
};
