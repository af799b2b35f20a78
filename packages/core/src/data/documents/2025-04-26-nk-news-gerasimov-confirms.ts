// NK News on Moscow's first confirmation; entered 2026-11-22 from the page.
import type { DocumentEntry } from '../../model/entry.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2025-04-26-nk-news-gerasimov-confirms',
  publisher: 'NK News',
  title: 'In a first, Russia confirms North Korea’s involvement in Ukraine war',
  address:
    'https://www.nknews.org/2025/04/in-a-first-russia-confirms-north-koreas-involvement-in-ukraine-war/',
  language: 'en',
  publishedOn: '2025-04-26',
  readAs: 'original',
  recordedOn: '2026-11-22',
  mentions: [{ of: '2025-04-26-gerasimov-no-number' }, { of: '2025-04-26-gerasimov-declaration' }],
};
