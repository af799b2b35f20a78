// Dayton Daily News with AP's text on the CSIS study; entered 2026-11-22 from the record's reading of the page.
import type { DocumentEntry } from '../../model/entry.js';
import { russianKilled, russianKilledOrWounded } from '../quantities.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2026-01-27-dayton-daily-news-csis-1200000',
  publisher: 'Dayton Daily News, with AP',
  address:
    'https://www.daytondailynews.com/news/nation-world/a-new-report-warns-that-combined-war-casualties-in-russias-war-on-ukraine-could-soon-hit-2-million/RZABUTNC4VNXLAWA3J5RPELEBA/',
  language: 'en',
  publishedOn: '2026-01-27~',
  readAs: 'original',
  recordedOn: '2026-11-22',
  claims: [
    {
      id: '2026-01-27-csis-1200000',
      origin: 'csis',
      quantity: russianKilledOrWounded,
      figure: { kind: 'about', value: 1_200_000 },
      asOf: '2025-12',
      statedOn: '2026-01-27',
      via: ['AP'],
      derivedFrom: ['2026-01-14-uk-di-1213000'],
      note: 'It lists UK estimates, Mediazona and interviews with officials.',
    },
    {
      id: '2026-01-27-csis-275000-325000-killed',
      origin: 'csis',
      quantity: russianKilled,
      figure: { kind: 'range', low: 275_000, high: 325_000 },
      asOf: '2025-12',
      statedOn: '2026-01-27',
      via: ['AP'],
      derivedFrom: ['2026-01-14-uk-di-1213000', '2026-01-27-mediazona-160000'],
      note: 'The lower end was read on another page.',
    },
    {
      id: '2026-01-27-mediazona-160000',
      origin: 'mediazona',
      quantity: russianKilled,
      figure: { kind: 'at-least', low: 160_000, exclusive: true },
      asOf: '2026-01',
      asOfInferred: true,
      statedOn: '2026-01-27',
      via: ['AP'],
      note: 'Names. Clash Report had nearly 160,000 on 31 December.',
    },
  ],
};
