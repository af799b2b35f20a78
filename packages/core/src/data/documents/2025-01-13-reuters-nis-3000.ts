// Reuters, on Dunya News's site, on the NIS briefing of 13 January; entered 2026-11-22 from the page.
import type { DocumentEntry } from '../../model/entry.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2025-01-13-reuters-nis-3000',
  publisher: 'Dunya News, with Reuters',
  title: 'North Korean troop fatalities and injuries exceed 3,000 in Ukraine, Seoul says',
  address:
    'https://dunyanews.tv/en/World/862124-north-korean-troop-fatalities-and-injuries-exceed-3000-in-ukraine-se',
  language: 'en',
  publishedOn: '2025-01-13',
  readAs: 'original',
  recordedOn: '2026-11-22',
  mentions: [
    {
      of: '2025-01-13-nis-3000',
      via: ['a lawmaker', 'Reuters'],
      wording: { text: 'likely exceeded', language: 'en' },
    },
    { of: '2025-01-13-nis-300-killed', via: ['a lawmaker', 'Reuters'] },
    {
      of: '2025-01-13-nis-2700-wounded',
      via: ['a lawmaker', 'Reuters'],
    },
  ],
};
