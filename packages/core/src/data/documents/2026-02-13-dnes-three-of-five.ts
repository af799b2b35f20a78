// Dnes.bg on the NIS briefing, with three of every five; entered 2026-11-22 from the page.
import type { DocumentEntry } from '../../model/entry.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2026-02-13-dnes-three-of-five',
  publisher: 'Dnes.bg',
  address:
    'https://www.dnes.bg/a/2-svyat/710576-trima-na-vseki-petima-voynitsi-izprateni-ot-kim-chen-un-v-ukrayna-sa-raneni-ili-ubiti',
  language: 'bg',
  publishedOn: '2026-02-13',
  readAs: 'original',
  recordedOn: '2026-11-22',
  mentions: [
    { of: '2026-02-12-nis-6000-killed-or-wounded', via: ['Yonhap'] },
    { of: '2026-02-12-nis-10000-in-kursk', via: ['Yonhap'] },
    { of: '2026-02-12-nis-1100-returned-december', via: ['Yonhap'] },
    {
      of: '2026-02-12-nis-1000-engineers',
      via: ['Yonhap'],
      note: 'As sappers; 공병, the word in Seoul, is any engineer troops.',
    },
  ],
  statedValues: [
    {
      id: '2026-02-13-dnes-three-of-five',
      indicator: 'casualty-share',
      part: 'share',
      figure: { kind: 'exact', value: 60 },
      unit: 'percent',
      inputs: ['2026-02-12-nis-6000-killed-or-wounded', '2026-02-12-nis-10000-in-kursk'],
      wording: { text: 'трима на всеки петима', language: 'bg' },
      note: 'Losses of all sent over those present now; credited to the NIS.',
    },
  ],
};
