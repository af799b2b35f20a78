// Euromaidan Press (Reuters) on the same briefing in Seoul; entered 2026-11-22 from the record's reading of the page.
import type { DocumentEntry } from '../../model/entry.js';
import { localLosses } from '../quantities.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2024-11-05-euromaidan-mnd-10000',
  publisher: 'Euromaidan Press',
  address:
    'https://euromaidanpress.com/2024/11/05/reuters-south-korea-confirms-over-10000-north-korean-troops-deployed-to-russia',
  language: 'en',
  publishedOn: '2024-11-05',
  readAs: 'excerpt',
  recordedOn: '2026-11-22',
  claims: [
    {
      id: '2024-11-05-rok-official-40-killed',
      origin: 'rok-officials',
      quantity: localLosses('killed', 'early-november-2024', '2024-10'),
      figure: { kind: 'up-to', high: 40 },
      asOf: '2024-11-05',
      asOfInferred: true,
      via: ['South Korean media', 'Reuters'],
      note: 'The ministry had nothing to say to it. Korean pages have 40여 명, some 40.',
    },
  ],
  mentions: [{ of: '2024-11-05-rok-mnd-10000', via: ['Jeon Ha-kyou', 'Reuters'] }],
};
