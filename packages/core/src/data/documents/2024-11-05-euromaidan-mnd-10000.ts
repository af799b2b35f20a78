// Euromaidan Press (Reuters) on the same briefing in Seoul; entered 2026-11-22 and read again on the page.
import type { DocumentEntry } from '../../model/entry.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2024-11-05-euromaidan-mnd-10000',
  publisher: 'Euromaidan Press',
  address:
    'https://euromaidanpress.com/2024/11/05/reuters-south-korea-confirms-over-10000-north-korean-troops-deployed-to-russia',
  language: 'en',
  publishedOn: '2024-11-05',
  readAs: 'original',
  recordedOn: '2026-11-22',
  mentions: [
    { of: '2024-11-05-rok-mnd-10000', via: ['Jeon Ha-kyou', 'Reuters'] },
    {
      of: '2024-11-05-rok-official-40-killed',
      via: ['South Korean media', 'Reuters'],
      wording: { text: 'up to 40', language: 'en' },
      note: 'The Korean words are 40여 명.',
    },
  ],
};
