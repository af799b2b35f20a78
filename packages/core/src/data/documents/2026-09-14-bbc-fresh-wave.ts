// BBC News on what North Korea may send next; entered 2026-11-26 from its headline and standfirst.
import type { DocumentEntry } from '../../model/entry.js';
import { sent } from '../quantities.js';

/** Soldiers newly sent after the day of the report. */
const newDispatch = {
  ...sent,
  population: 'dprk-all',
  accrual: { kind: 'cumulative', since: '2026-09-14' },
  extent: 'dispatch-after-september-2026',
} as const;

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2026-09-14-bbc-fresh-wave',
  publisher: 'BBC News',
  title: 'Why a fresh wave of North Korean soldiers may fight in Russia’s war in Ukraine',
  address: 'https://www.bbc.co.uk/news/articles/cgl7zrnxxy6o',
  language: 'en',
  publishedOn: '2026-09-14',
  readAs: 'excerpt',
  recordedOn: '2026-11-26',
  note: 'Headline and standfirst read. Quentin Sommerville; put online just after midnight in London.',
  claims: [
    {
      id: '2026-09-14-bbc-more-will-come',
      origin: 'bbc',
      quantity: newDispatch,
      figure: { kind: 'none-stated' },
      modality: 'predicted',
      forecast: {
        conditions: [{ text: 'it stays profitable for North Korea' }],
        deadline: '2027-09-14',
        deadlineBasis: 'read',
        deadlineNote: 'No day was named; one year.',
        resolution: {
          outcomes: [{ quantity: newDispatch, reaches: 1 }],
          text: 'Came true if an origin counts soldiers newly sent to Russia between 14 September 2026 and 14 September 2027.',
        },
      },
      asOf: '2026-09-14',
      via: ['Quentin Sommerville'],
      wording: { text: 'will continue to send', language: 'en' },
      note: 'The headline has “may”, the standfirst “will”; Yonhap quotes it as near certain.',
    },
  ],
};
