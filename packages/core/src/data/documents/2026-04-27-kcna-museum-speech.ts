// KCNA with Kim Jong Un's speech at the museum; entered 2026-11-26 from a stored copy of its text.
import type { DocumentEntry } from '../../model/entry.js';
import { killed } from '../quantities.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2026-04-27-kcna-museum-speech',
  publisher: 'KCNA',
  title:
    'Respected Comrade Kim Jong Un’s Speech at Inauguration Ceremony of Memorial Museum of Combat Feats at Overseas Military Operations',
  address: 'http://www.kcna.kp/en/article/detail/c4a4c5d4d21c29d912fdcadee81ff6ba',
  language: 'en',
  publishedOn: '2026-04-27',
  readAs: 'copy',
  recordedOn: '2026-11-26',
  claims: [
    {
      id: '2026-04-26-kim-killed-no-number',
      origin: 'dprk-leadership',
      quantity: killed,
      figure: { kind: 'none-stated' },
      asOf: '2026-04-26',
      statedOn: '2026-04-26',
      via: ['Kim Jong Un', 'KCNA'],
      wording: { text: 'all our officers and soldiers', language: 'en' },
      placeSaid: 'Kursk',
      note: 'All who died are said to have been brought home; how many is not said. He praises men who blew themselves up.',
    },
    {
      id: '2026-04-26-kim-a-few-months',
      origin: 'dprk-leadership',
      quantity: {
        measure: 'mission-length',
        population: 'dprk-combat-troops',
        place: 'kursk',
        accrual: { kind: 'cumulative', since: '2024-10' },
      },
      figure: { kind: 'in-words', words: 'a few months', reading: undefined },
      asOf: '2025-04-26',
      statedOn: '2026-04-26',
      via: ['Kim Jong Un', 'KCNA'],
      wording: { text: 'in a few months', language: 'en' },
      note: 'One region, ended a year before. The speech gives no start; in September he thanks troops still abroad.',
    },
  ],
  mentions: [{ of: '2026-04-26-museum-opened' }],
};
