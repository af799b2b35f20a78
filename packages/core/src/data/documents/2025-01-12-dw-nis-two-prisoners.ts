// Deutsche Welle, from AFP, on the NIS and the two prisoners; entered 2026-11-22 from the page.
import type { DocumentEntry } from '../../model/entry.js';
import { captured } from '../quantities.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2025-01-12-dw-nis-two-prisoners',
  publisher: 'Deutsche Welle',
  title: 'Ukraine says 2 North Korean soldiers captured',
  address: 'https://www.dw.com/en/ukraine-says-2-north-korean-soldiers-captured/live-71273185',
  language: 'en',
  publishedOn: '2025-01-12',
  readAs: 'original',
  recordedOn: '2026-11-22',
  claims: [
    {
      id: '2025-01-12-nis-2-captured',
      origin: 'rok-nis',
      quantity: captured,
      figure: { kind: 'exact', value: 2 },
      asOf: '2025-01-09',
      via: ['AFP'],
      placeSaid: 'Kursk',
      note: 'Confirmed with the SBU: taken on 9 January.',
    },
  ],
  mentions: [{ of: '2025-01-09-two-prisoners', via: ['AFP'] }],
};
