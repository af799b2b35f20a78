// Korea JoongAng Daily, with Yonhap, on the sappers' return; entered 2026-11-22 from the page.
import type { DocumentEntry } from '../../model/entry.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2025-12-13-joongang-sappers-home',
  publisher: 'Korea JoongAng Daily, with Yonhap',
  title: 'North Korea welcomes engineer troops’ return from Russia’s Kursk region',
  address:
    'https://koreajoongangdaily.joins.com/news/2025-12-13/national/northKorea/North-Korea-welcomes-engineer-troops-return-from-Russias-Kursk-region/2476879',
  language: 'en',
  publishedOn: '2025-12-13',
  readAs: 'original',
  recordedOn: '2026-11-22',
  mentions: [
    { of: '2025-12-13-rok-line-15000-sent', via: ['Yonhap'] },
    { of: '2025-12-13-rok-line-1000-sappers-sent', via: ['Yonhap'] },
    { of: '2025-12-12-sappers-home', via: ['KCNA'] },
  ],
};
