// TSN, from Bloomberg, on Healey; entered 2026-11-22 from the page, its day not seen.
import type { DocumentEntry } from '../../model/entry.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2026-02-15-tsn-healey-17000',
  publisher: 'TSN',
  address:
    'https://tsn.ua/svit/khto-naspravdi-voiuye-za-rosiiu-poky-yiyi-vlasni-resursy-vycherpuiutsia-bloomberg-3022580.html',
  language: 'uk',
  publishedOn: '2026-02-15~',
  readAs: 'original',
  recordedOn: '2026-11-22',
  mentions: [
    {
      of: '2026-02-15-uk-mod-17000-sent',
      via: ['Bloomberg'],
      note: 'Has them drawn into the fighting.',
    },
  ],
};
