// Hürriyet Daily News, with AFP, on the pictures and on Seoul's answer; entered 2026-11-22 from the page.
import type { DocumentEntry } from '../../model/entry.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2025-07-01-hurriyet-no-new-dispatch',
  publisher: 'Hürriyet Daily News',
  title: 'Kim seen honoring troops killed in Ukraine war',
  address:
    'https://www.hurriyetdailynews.com/kim-seen-honoring-troops-killed-in-ukraine-war-210967',
  language: 'en',
  publishedOn: '2025-07-01',
  readAs: 'original',
  recordedOn: '2026-11-22',
  mentions: [
    { of: '2025-06-30-coffins-shown' },
    { of: '2024-10-22-kursk-plans-approved', note: 'Only “the final months of 2024”.' },
    { of: '2025-04-30-nis-600-killed', via: ['lawmaker Lee Seong-kweun'] },
  ],
  events: [
    {
      id: '2025-07-01-seoul-sees-no-new-dispatch',
      day: '2025-07-01',
      kind: 'announcement',
      title: 'South Korea’s defence ministry sees no sign yet of a further dispatch',
      note: 'A day before CNN’s report.',
    },
  ],
};
