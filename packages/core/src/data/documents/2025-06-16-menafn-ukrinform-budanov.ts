// MENAFN with Ukrinform's text of 16 June 2025, on Budanov's 11,000 in passing; entered 2026-11-22 from that copy.
import type { DocumentEntry } from '../../model/entry.js';
import { presentInKursk } from '../quantities.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2025-06-16-menafn-ukrinform-budanov',
  publisher: 'Ukrinform, on MENAFN',
  address:
    'https://menafn.com/1109677977/DPRKs-Casualty-Toll-In-Russias-Kursk-Region-Over-6K-UK-Intelligence-Says',
  language: 'en',
  publishedOn: '2025-06-16',
  readAs: 'copy',
  recordedOn: '2026-11-22',
  claims: [
    {
      id: '2025-06-hur-11000-in-kursk',
      origin: 'ua-hur',
      quantity: presentInKursk,
      figure: { kind: 'about', value: 11_000 },
      asOf: '2025-06~',
      asOfInferred: true,
      statedOn: '2025-06~',
      via: ['Kyrylo Budanov'],
      wording: { text: 'around', language: 'en' },
      note: 'Said “recently”; the day is not given.',
    },
  ],
  mentions: [
    {
      of: '2025-06-15-uk-di-6000-casualties',
      wording: { text: 'likely', language: 'en' },
      note: 'London has “highly likely”.',
    },
  ],
};
