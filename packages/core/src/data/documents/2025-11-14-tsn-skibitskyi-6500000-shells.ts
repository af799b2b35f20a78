// TSN on Skibitskyi to Reuters, with the total; entered 2026-11-22 from the page, its day from other reports of it.
import type { DocumentEntry } from '../../model/entry.js';
import { shellsSupplied } from '../quantities.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2025-11-14-tsn-skibitskyi-6500000-shells',
  publisher: 'TSN',
  address: 'https://tsn.ua/ato/kndr-vycherpala-zapasy-snariadiv-dlia-rosiyi-reuters-2957375.html',
  language: 'uk',
  publishedOn: '2025-11-14~',
  readAs: 'original',
  recordedOn: '2026-11-22',
  claims: [
    {
      id: '2025-11-14-hur-6500000-shells',
      origin: 'ua-hur',
      quantity: shellsSupplied,
      figure: { kind: 'about', value: 6_500_000 },
      asOf: '2025-11-14',
      asOfInferred: true,
      via: ['Vadym Skibitskyi', 'Reuters'],
      wording: { text: 'близько', language: 'uk' },
      note: 'Artillery shells, since 2023.',
    },
  ],
  mentions: [
    { of: '2025-11-14-hur-shells-more-than-halved', via: ['Reuters'] },
    { of: '2025-11-14-hur-no-shells-in-september', via: ['Reuters'] },
  ],
};
