// UNIAN, from Yonhap, on the NIS briefing of 12 February 2026; entered 2026-11-22 from the page.
import type { DocumentEntry } from '../../model/entry.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2026-02-13-unian-1100-returned',
  publisher: 'UNIAN',
  address:
    'https://www.unian.ua/war/blizko-6000-viyskovih-kndr-zaginuli-abo-poraneni-u-viyni-proti-ukrajini-yonhap-13284921.html',
  language: 'uk',
  publishedOn: '2026-02-13',
  readAs: 'original',
  recordedOn: '2026-11-22',
  mentions: [
    { of: '2026-02-12-nis-1100-returned-december', via: ['Yonhap'] },
    { of: '2026-02-12-nis-6000-killed-or-wounded', via: ['Yonhap'] },
    { of: '2026-02-12-nis-10000-in-kursk', via: ['Yonhap'] },
    { of: '2026-02-12-nis-1000-engineers', via: ['Yonhap'] },
  ],
};
