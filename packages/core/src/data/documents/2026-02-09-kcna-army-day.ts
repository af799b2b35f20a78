// KCNA with Kim Jong Un's speech on army day 2026; entered 2026-11-26 from a stored copy of its text.
import type { DocumentEntry } from '../../model/entry.js';
import { presentInRussia } from '../quantities.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2026-02-09-kcna-army-day',
  publisher: 'KCNA',
  address: 'http://www.kcna.kp/en/article/detail/7f7b8885103b15df3eff07e432a8130d',
  language: 'en',
  publishedOn: '2026-02-09',
  readAs: 'copy',
  recordedOn: '2026-11-26',
  claims: [
    {
      id: '2026-02-08-kim-combat-positions',
      origin: 'dprk-leadership',
      quantity: presentInRussia,
      figure: { kind: 'none-stated' },
      asOf: '2026-02-08',
      statedOn: '2026-02-08',
      via: ['Kim Jong Un', 'KCNA'],
      wording: { text: 'in combat positions', language: 'en' },
      placeSaid: 'the faraway alien land',
      note: 'Special-operations units carrying out orders; the speech names no country and no number.',
    },
  ],
};
