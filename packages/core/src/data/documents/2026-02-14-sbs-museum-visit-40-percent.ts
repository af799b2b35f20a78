// SBS on Kim Jong Un at the museum and the NIS's share; entered 2026-11-22 from the page.
import type { DocumentEntry } from '../../model/entry.js';
import { killedOrWounded } from '../quantities.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2026-02-14-sbs-museum-visit-40-percent',
  publisher: 'SBS',
  address: 'https://news.sbs.co.kr/news/endPage.do?news_id=N1008444347',
  language: 'ko',
  publishedOn: '2026-02-14',
  readAs: 'original',
  recordedOn: '2026-11-22',
  claims: [
    {
      id: '2026-02-12-nis-40-percent',
      origin: 'rok-nis',
      quantity: killedOrWounded,
      figure: { kind: 'share', lowPercent: 40, highPercent: 40, of: ['2025-04-30-nis-15000-sent'] },
      asOf: '2026-02-12',
      asOfInferred: true,
      statedOn: '2026-02-12',
      via: ['the intelligence committee of parliament'],
      wording: { text: '전체의 40%가량', language: 'ko' },
      note: 'About 40 percent of all sent, beside its 6,000. The base is not named; read as its own 15,000.',
    },
  ],
  mentions: [
    { of: '2026-02-12-nis-6000-killed-or-wounded' },
    { of: '2026-02-12-nis-10000-in-kursk' },
    { of: '2026-02-12-nis-1000-engineers' },
    { of: '2026-02-12-nis-1100-returned-december' },
  ],
  events: [
    {
      id: '2026-02-13-kim-at-museum-site',
      day: '2026-02-13',
      kind: 'commemoration',
      title: 'Kim Jong Un inspects the museum again',
    },
  ],
  statedValues: [
    {
      id: '2026-02-14-sbs-40-percent',
      indicator: 'casualty-share',
      part: 'share',
      figure: { kind: 'about', value: 40 },
      unit: 'percent',
      inputs: ['2026-02-12-nis-6000-killed-or-wounded'],
      wording: { text: '전체의 40%가량', language: 'ko' },
      note: 'Of all sent, the NIS’s own share; the base is not named.',
    },
  ],
};
