// The Korea Herald, with Yonhap, on the sappers' return; entered 2026-11-22 from the page.
import type { DocumentEntry } from '../../model/entry.js';
import { sappersSent, sent } from '../quantities.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2025-12-13-korea-herald-sappers-home',
  publisher: 'The Korea Herald, with Yonhap',
  address: 'https://www.koreaherald.com/article/10635827',
  language: 'en',
  publishedOn: '2025-12-13',
  readAs: 'original',
  recordedOn: '2026-11-22',
  claims: [
    {
      id: '2025-12-13-rok-line-15000-sent',
      origin: 'yonhap',
      quantity: sent,
      figure: { kind: 'about', value: 15_000 },
      asOf: '2025-12-13',
      asOfInferred: true,
      wording: { text: 'around', language: 'en' },
      derivedFrom: ['2025-04-30-nis-15000-sent'],
      note: 'Yonhap’s background line, no source named; TRT’s text of the day credits the spy agency with the number.',
    },
    {
      id: '2025-12-13-rok-line-1000-sappers-sent',
      origin: 'yonhap',
      quantity: sappersSent,
      figure: { kind: 'about', value: 1_000 },
      asOf: '2025-08',
      asOfInferred: true,
      wording: { text: 'around', language: 'en' },
      sinceSaid: 'who left for Kursk in early August',
      derivedFrom: ['2025-09-02-nis-1000-sappers-arrived'],
      placeSaid: 'Kursk',
      note: 'Yonhap’s background line, no source named; the NIS had as many. They left in early August, by Kim Jong Un.',
    },
  ],
  mentions: [
    { of: '2025-12-12-kim-9-sappers-killed', via: ['KCNA'] },
    { of: '2025-12-12-sappers-home', via: ['KCNA'] },
    { of: '2025-08-sappers-leave', via: ['KCNA'] },
  ],
};
