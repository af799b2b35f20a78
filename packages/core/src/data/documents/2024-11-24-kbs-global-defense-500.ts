// KBS on Global Defense Corp’s 500; entered 2026-11-22 from the page.
import type { DocumentEntry } from '../../model/entry.js';
import { localLosses } from '../quantities.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2024-11-24-kbs-global-defense-500',
  publisher: 'KBS',
  title: 'Storm Shadow strike in Kursk reportedly kills 500 N. Korean troops',
  address: 'https://news.kbs.co.kr/news/pc/view/view.do?ncd=8113976',
  language: 'en',
  publishedOn: '2024-11-24',
  readAs: 'original',
  recordedOn: '2026-11-22',
  claims: [
    {
      id: '2024-11-23-global-defense-500-killed',
      origin: 'global-defense-corp',
      quantity: localLosses('killed', 'maryino-strike-2024-11-20', '2024-11-20'),
      figure: { kind: 'exact', value: 500 },
      asOf: '2024-11-20',
      statedOn: '2024-11-23~',
      sinceSaid: 'with Storm Shadow missiles on the 20th',
      note: 'KBS notes that no source is given, and credits several Ukrainian sources.',
    },
  ],
  mentions: [
    { of: '2024-11-20-maryino-strike' },
    {
      of: '2024-11-21-ru-media-3-dprk-wounded-maryino',
      via: ['a Telegram channel'],
      note: 'The woman is taken for an interpreter.',
    },
  ],
};
