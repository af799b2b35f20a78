// Ukrainska Pravda, from Yonhap, on the NIS briefing and a background line; entered 2026-11-22 from the page.
import type { DocumentEntry } from '../../model/entry.js';
import { sent } from '../quantities.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2025-09-02-ukrainska-pravda-13000-sent',
  publisher: 'Ukrainska Pravda',
  title: 'Around 2,000 North Korean troops killed in war against Ukraine',
  address: 'https://www.pravda.com.ua/eng/news/2025/09/2/7528933/',
  language: 'en',
  publishedOn: '2025-09-02',
  readAs: 'original',
  recordedOn: '2026-11-22',
  claims: [
    {
      id: '2025-09-02-rok-line-13000-sent',
      origin: 'yonhap',
      quantity: sent,
      figure: { kind: 'about', value: 13_000 },
      asOf: '2025-09-02',
      asOfInferred: true,
      wording: { text: 'about', language: 'en' },
      derivedFrom: ['2025-07-13-rok-dia-13000-sent'],
      note: 'A background line of Yonhap’s, no source named; 13,000 was the DIA’s count, 15,000 the NIS’s.',
    },
  ],
  mentions: [
    { of: '2025-09-02-nis-2000-killed', via: ['lawmakers', 'Yonhap'] },
    { of: '2025-09-02-nis-1000-sappers-arrived', via: ['lawmakers', 'Yonhap'] },
    { of: '2025-06-26-nis-6000-july-august', via: ['lawmakers', 'Yonhap'] },
    { of: '2025-04-30-nis-600-killed' },
    {
      of: '2025-09-02-nis-350-portraits',
      via: ['Yonhap'],
      note: 'As North Korea’s word; lawmaker Lee too had said that Pyongyang gave 350 dead.',
    },
    { of: '2025-08-21-first-ceremony' },
  ],
};
