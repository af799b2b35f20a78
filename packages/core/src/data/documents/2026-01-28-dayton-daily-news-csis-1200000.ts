// Dayton Daily News with AP's text on the CSIS study; entered 2026-11-22 from the page.
import type { DocumentEntry } from '../../model/entry.js';
import { russianKilled } from '../quantities.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2026-01-28-dayton-daily-news-csis-1200000',
  publisher: 'Dayton Daily News, with AP',
  address:
    'https://www.daytondailynews.com/news/nation-world/a-new-report-warns-that-combined-war-casualties-in-russias-war-on-ukraine-could-soon-hit-2-million/RZABUTNC4VNXLAWA3J5RPELEBA/',
  language: 'en',
  publishedOn: '2026-01-28',
  readAs: 'original',
  recordedOn: '2026-11-22',
  claims: [
    {
      id: '2026-01-27-mediazona-160000',
      origin: 'mediazona',
      quantity: russianKilled,
      figure: { kind: 'at-least', low: 160_000, exclusive: true },
      asOf: '2026-01',
      asOfInferred: true,
      statedOn: '2026-01-27',
      via: ['AP'],
      wording: { text: 'over 160,000', language: 'en' },
      note: 'A list of names; the day is that of the study that draws on it.',
    },
  ],
  mentions: [
    {
      of: '2026-01-27-csis-1200000',
      via: ['AP'],
      note: 'Flat; CSIS is quoted with both “nearly” and “over” 1.2 million.',
    },
    {
      of: '2026-01-27-csis-275000-325000-killed',
      via: ['AP'],
      note: '“Up to 325,000”; whether CSIS itself put it so was not seen.',
    },
  ],
};
