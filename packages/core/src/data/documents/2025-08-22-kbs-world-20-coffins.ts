// KBS World on the first ceremony and an earlier one; entered 2026-11-22 from the page.
import type { DocumentEntry } from '../../model/entry.js';
import { deadShown } from '../quantities.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2025-08-22-kbs-world-20-coffins',
  publisher: 'KBS World',
  address: 'http://world.kbs.co.kr/service/news_view.htm?lang=e&Seq_Code=195464',
  language: 'en',
  publishedOn: '2025-08-22',
  readAs: 'original',
  recordedOn: '2026-11-22',
  claims: [
    {
      id: '2025-08-22-image-counts-20-coffins',
      origin: 'image-counts',
      quantity: deadShown('coffins-returned-2025-08-01', '2025-08-01'),
      figure: { kind: 'exact', value: 20 },
      asOf: '2025-08-01',
      via: ['state television'],
      sinceSaid: 'an August 1 repatriation ceremony',
      note: 'Flown home on 1 August, the page says; the footage of June came before.',
    },
  ],
  mentions: [
    { of: '2025-08-21-first-ceremony' },
    { of: '2025-04-30-nis-600-killed' },
    { of: '2025-04-30-nis-4100-wounded' },
  ],
  events: [
    {
      id: '2025-08-01-coffins-returned',
      day: '2025-08-01',
      kind: 'commemoration',
      title: 'Kim Jong Un receives coffins flown home from Russia',
      note: 'Shown on 22 August.',
    },
  ],
};
