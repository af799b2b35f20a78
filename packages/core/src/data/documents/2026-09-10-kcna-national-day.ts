// KCNA on Kim Jong Un's address of 9 September 2026; entered 2026-11-26 from a stored copy of its text.
import type { DocumentEntry } from '../../model/entry.js';
import { presentInRussia } from '../quantities.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2026-09-10-kcna-national-day',
  publisher: 'KCNA',
  address: 'http://www.kcna.kp/en/article/detail/05503f758d64c1a0328e43c2f83e4469',
  language: 'en',
  publishedOn: '2026-09-10',
  readAs: 'copy',
  recordedOn: '2026-11-26',
  claims: [
    {
      id: '2026-09-09-kim-troops-abroad',
      origin: 'dprk-leadership',
      quantity: presentInRussia,
      figure: { kind: 'none-stated' },
      asOf: '2026-09-09',
      statedOn: '2026-09-09',
      via: ['Kim Jong Un', 'KCNA'],
      wording: { text: 'involved in overseas military operations', language: 'en' },
      placeSaid: 'overseas',
      note: 'KCNA’s summary of the address. No country and no number; Reuters took it as Russia.',
    },
  ],
  events: [
    {
      id: '2026-09-09-kim-thanks-troops',
      day: '2026-09-09',
      kind: 'announcement',
      title: 'Kim Jong Un thanks officers and soldiers in operations abroad',
    },
  ],
};
