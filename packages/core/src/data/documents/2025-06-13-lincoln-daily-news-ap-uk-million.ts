// Lincoln Daily News with AP's text on the British million; entered 2026-11-22 from the page.
import type { DocumentEntry } from '../../model/entry.js';
import { russianKilled, russianKilledOrWounded } from '../quantities.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2025-06-13-lincoln-daily-news-ap-uk-million',
  publisher: 'Lincoln Daily News, with AP',
  title: 'Russia’s military casualties top 1 million in 3-year-old war, Ukraine says',
  address: 'https://archives.lincolndailynews.com/2025/Jun/13/NEWS/news_j.shtml',
  language: 'en',
  publishedOn: '2025-06-13',
  readAs: 'original',
  recordedOn: '2026-11-22',
  claims: [
    {
      id: '2025-06-12-uk-di-1000000',
      origin: 'uk-defence-intelligence',
      quantity: russianKilledOrWounded,
      figure: { kind: 'at-least', low: 1_000_000, exclusive: true },
      asOf: '2025-06-12',
      asOfInferred: true,
      statedOn: '2025-06-12',
      via: ['AP'],
      note: 'The day of the General Staff’s round number; Censor.net has about a million.',
    },
    {
      id: '2025-06-12-uk-di-250000-killed',
      origin: 'uk-defence-intelligence',
      quantity: russianKilled,
      figure: { kind: 'about', value: 250_000 },
      asOf: '2025-06-12',
      asOfInferred: true,
      statedOn: '2025-06-12',
      via: ['AP'],
      note: 'Killed or missing, as Censor.net has it.',
    },
  ],
};
