// Reuters, on the Asahi Shimbun's site, on the NIS briefing of 19 December; entered 2026-11-22 from the page.
import type { DocumentEntry } from '../../model/entry.js';
import { killed, wounded } from '../quantities.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2024-12-20-asahi-nis-100',
  publisher: 'The Asahi Shimbun, with Reuters',
  address: 'https://www.asahi.com/ajw/articles/15558015',
  language: 'en',
  publishedOn: '2024-12-20',
  readAs: 'original',
  recordedOn: '2026-11-22',
  claims: [
    {
      id: '2024-12-19-nis-100-killed',
      origin: 'rok-nis',
      quantity: killed,
      figure: { kind: 'at-least', low: 100 },
      asOf: '2024-12-19',
      asOfInferred: true,
      statedOn: '2024-12-19',
      via: ['lawmaker Lee Seong-kweun'],
      placeSaid: 'Kursk',
      note: 'Called a conservative analysis.',
    },
    {
      id: '2024-12-19-nis-1000-wounded',
      origin: 'rok-nis',
      quantity: wounded,
      figure: { kind: 'about', value: 1_000 },
      asOf: '2024-12-19',
      asOfInferred: true,
      statedOn: '2024-12-19',
      via: ['lawmaker Lee Seong-kweun'],
      wording: { text: 'approaching 1,000', language: 'en' },
      placeSaid: 'Kursk',
      note: 'The same story’s lead makes it another 1,000.',
    },
  ],
};
