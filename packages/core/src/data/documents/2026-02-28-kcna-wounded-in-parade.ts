// KCNA on Kim Jong Un and the paraders from the units abroad; entered 2026-11-26 from a stored copy of its text.
import type { DocumentEntry } from '../../model/entry.js';
import { wounded } from '../quantities.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2026-02-28-kcna-wounded-in-parade',
  publisher: 'KCNA',
  title:
    'Respected Comrade Kim Jong Un Has Photo Session with Officers and Soldiers of Parade Units',
  address: 'http://www.kcna.kp/en/article/detail/7ba58bc4257b33b67332e8a3218b7054',
  language: 'en',
  publishedOn: '2026-02-28',
  readAs: 'copy',
  recordedOn: '2026-11-26',
  claims: [
    {
      id: '2026-02-28-kcna-wounded-no-number',
      origin: 'kcna',
      quantity: wounded,
      figure: { kind: 'none-stated' },
      asOf: '2026-02-27',
      statedOn: '2026-02-28',
      wording: { text: 'recovery of health', language: 'en' },
      placeSaid: 'overseas',
      note: 'The wounded are acknowledged, not counted.',
    },
  ],
  mentions: [{ of: '2026-02-25-congress-parade' }],
  events: [
    {
      id: '2026-02-27-kim-meets-wounded',
      day: '2026-02-27',
      kind: 'commemoration',
      title: 'Kim Jong Un meets paraders who fought abroad and asks after the wounded',
    },
  ],
};
