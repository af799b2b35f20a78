// Asia Economy on the 11th Corps; entered 2026-11-22 from the page.
import type { DocumentEntry } from '../../model/entry.js';
import { koreanSpecialForces } from '../quantities.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2024-10-18-asia-economy-storm-corps',
  publisher: 'Asia Economy',
  address: 'https://cm.asiae.co.kr/en/article/2024101819192974413',
  language: 'en',
  publishedOn: '2024-10-18',
  readAs: 'original',
  recordedOn: '2026-11-22',
  claims: [
    {
      id: '2024-10-18-asia-economy-11th-corps',
      origin: 'asia-economy',
      quantity: { ...koreanSpecialForces, extent: '11th-corps' },
      figure: { kind: 'range', low: 40_000, high: 80_000 },
      asOf: '2024-10',
      asOfInferred: true,
      wording: { text: 'estimated', language: 'en' },
      note: 'The 11th (Storm) Corps alone, ten brigades; no source is named for it.',
    },
  ],
};
