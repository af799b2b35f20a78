// The Korea Herald on South Korea’s Defense White Paper 2010; entered 2026-11-22 from the page.
import type { DocumentEntry } from '../../model/entry.js';
import { koreanSpecialForces } from '../quantities.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2010-12-30-korea-herald-white-paper',
  publisher: 'The Korea Herald',
  title: 'N.K. boosts numbers of special forces',
  address: 'https://www.koreaherald.com/view.php?ud=20101230000840',
  language: 'en',
  publishedOn: '2010-12-30',
  readAs: 'original',
  recordedOn: '2026-11-22',
  claims: [
    {
      id: '2010-12-30-rok-mnd-200000-special-forces',
      origin: 'rok-mnd',
      quantity: koreanSpecialForces,
      figure: { kind: 'about', value: 200_000 },
      asOf: '2010-12',
      asOfInferred: true,
      via: ['Defense White Paper 2010'],
      wording: { text: 'around', language: 'en' },
      note: '120,000 in 2006 and 180,000 in 2008 in the two papers before.',
    },
  ],
};
