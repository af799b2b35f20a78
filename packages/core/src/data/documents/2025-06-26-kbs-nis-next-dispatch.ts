// KBS on what the NIS told lawmakers on 26 June 2025; entered 2026-11-22 from the page.
import type { DocumentEntry } from '../../model/entry.js';
import { sappersSent, shellsSupplied, thirdDispatch } from '../quantities.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2025-06-26-kbs-nis-next-dispatch',
  publisher: 'KBS',
  address: 'https://news.kbs.co.kr/news/pc/view/view.do?ncd=8289096',
  language: 'en',
  publishedOn: '2025-06-26',
  readAs: 'original',
  recordedOn: '2026-11-22',
  claims: [
    {
      id: '2025-06-26-nis-6000-july-august',
      origin: 'rok-nis',
      quantity: thirdDispatch,
      figure: { kind: 'exact', value: 6_000 },
      modality: 'predicted',
      forecast: {
        conditions: [],
        deadline: '2025-08-31',
        deadlineBasis: 'read',
        deadlineNote:
          '“As early as July to August” is read as a start by the end of August; the first dispatch had come a month after a visit by Shoigu.',
        resolution: {
          outcomes: [{ quantity: sappersSent, reaches: 1_000 }],
          text: 'Came true if the first of the 6,000, the 1,000 sappers, had been sent by the end of August 2025. The builders are not tested.',
        },
      },
      asOf: '2025-07/2025-08',
      statedOn: '2025-06-26',
      via: ['lawmakers Lee Seong-kweun and Park Sun-won'],
      wording: { text: 'as early as', language: 'en' },
      sinceSaid: 'as early as July to August',
      derivedFrom: ['2025-06-17-shoigu-1000-sappers', '2025-06-17-shoigu-5000-builders'],
      disjoint: 'Sappers and builders are different units.',
      note: 'The number is Shoigu’s; the NIS adds the timing, likely or possible by most pages: predicted, no longer planned.',
    },
    {
      id: '2025-06-26-nis-10-million-shells',
      origin: 'rok-nis',
      quantity: shellsSupplied,
      figure: { kind: 'about', value: 10_000_000 },
      asOf: '2025-06-26',
      asOfInferred: true,
      via: ['lawmakers Lee Seong-kweun and Park Sun-won'],
      wording: { text: '1000여만발', language: 'ko' },
      note: 'The Korean is Kukmin’s; English pages have approximately, more than, and (AFP) several million. No start.',
    },
  ],
};
