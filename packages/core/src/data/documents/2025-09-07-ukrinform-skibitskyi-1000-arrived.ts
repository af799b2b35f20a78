// Ukrinform's interview with Skibitskyi, on MENAFN; entered 2026-11-22 from that copy.
import type { DocumentEntry } from '../../model/entry.js';
import { thirdDispatch } from '../quantities.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2025-09-07-ukrinform-skibitskyi-1000-arrived',
  publisher: 'Ukrinform, on MENAFN',
  address:
    'https://menafn.com/1110027489/North-Korea-Planning-To-Send-Thousands-Of-Its-Citizens-To-Work-At-Russias-Defense-Enterprises-Intelligence',
  language: 'en',
  publishedOn: '2025-09-07',
  readAs: 'copy',
  recordedOn: '2026-11-22',
  claims: [
    {
      id: '2025-09-07-hur-1000-arrived',
      origin: 'ua-hur',
      quantity: thirdDispatch,
      figure: { kind: 'at-least', low: 1_000, exclusive: true },
      asOf: '2025-09-07',
      asOfInferred: true,
      via: ['Vadym Skibitskyi'],
      wording: { text: 'over 1,000', language: 'en' },
      placeSaid: 'Kursk',
      note: 'Of 6,000; set to mend roads and fortify positions.',
    },
  ],
  mentions: [{ of: '2025-08-12-hur-6000-engineers', via: ['Kyrylo Budanov'] }],
};
