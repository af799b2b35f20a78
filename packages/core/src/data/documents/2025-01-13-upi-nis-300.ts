// UPI on the NIS briefing of 13 January 2025; entered 2026-11-22 from the page.
import type { DocumentEntry } from '../../model/entry.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2025-01-13-upi-nis-300',
  publisher: 'UPI',
  address:
    'https://www.upi.com/Voices/2025/01/13/North-Korea-300-killed-Ukraine-NIS-Zelensky/2101736756939/',
  language: 'en',
  publishedOn: '2025-01-13',
  readAs: 'original',
  recordedOn: '2026-11-22',
  mentions: [
    {
      of: '2025-01-13-nis-300-killed',
      via: ['lawmaker Lee Seong-kweun'],
    },
    {
      of: '2025-01-13-nis-2700-wounded',
      via: ['lawmaker Lee Seong-kweun'],
    },
    { of: '2025-01-08-us-state-12000-in-russia', via: ['Dorothy Shea'] },
  ],
};
