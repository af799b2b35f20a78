// Censor.net on the two prisoners; entered 2026-11-22 from the page.
import type { DocumentEntry } from '../../model/entry.js';
import { captured } from '../quantities.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2025-01-11-censor-two-prisoners',
  publisher: 'Censor.net',
  address: 'https://censor.net/en/photonews/3529721/two-north-koreans-captured',
  language: 'en',
  publishedOn: '2025-01-11',
  readAs: 'original',
  recordedOn: '2026-11-22',
  claims: [
    {
      id: '2025-01-11-zelensky-2-captured',
      origin: 'ua-president',
      quantity: captured,
      figure: { kind: 'exact', value: 2 },
      asOf: '2025-01-11',
      placeSaid: 'Kursk',
      note: 'Wounded and alive; those taken in December had died.',
    },
  ],
  events: [
    {
      id: '2025-01-09-two-prisoners',
      day: '2025-01-09',
      kind: 'combat',
      title: 'Two North Koreans taken prisoner alive in Kursk',
      note: 'Announced on 11 January; one of the two is said to have named the 5th.',
    },
  ],
};
