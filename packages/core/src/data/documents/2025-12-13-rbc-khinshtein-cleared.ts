// RBC on what the sappers cleared in Kursk; entered 2026-11-26 from an excerpt of the page.
import type { DocumentEntry } from '../../model/entry.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2025-12-13-rbc-khinshtein-cleared',
  publisher: 'RBC',
  title: 'Хинштейн рассказал, как работали северокорейские саперы в Курской области',
  address: 'https://www.rbc.ru/politics/13/12/2025/693d64339a79470a2d38e728',
  language: 'ru',
  publishedOn: '2025-12-13',
  readAs: 'excerpt',
  recordedOn: '2026-11-26',
  mentions: [
    { of: '2025-12-13-khinshtein-42400-hectares', via: ['Telegram'] },
    { of: '2025-12-13-khinshtein-1500000-devices', via: ['Telegram'] },
    { of: '2025-12-13-khinshtein-sappers-in-spring', via: ['Telegram'] },
  ],
};
