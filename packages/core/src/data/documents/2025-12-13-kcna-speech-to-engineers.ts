// KCNA with Kim Jong Un's speech to the returning engineers; entered 2026-11-26 from a stored copy of its text.
import type { DocumentEntry } from '../../model/entry.js';
import { readWords } from '../../model/word-reading.js';
import { sappersSent } from '../quantities.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2025-12-13-kcna-speech-to-engineers',
  publisher: 'KCNA',
  title:
    'Speech of Respected Comrade Kim Jong Un at Ceremony of Welcoming Return of KPA Overseas Engineers Unit',
  address: 'http://www.kcna.kp/en/article/detail/f7d52d004599994b128db02db06a9893',
  language: 'en',
  publishedOn: '2025-12-13',
  readAs: 'copy',
  recordedOn: '2026-11-26',
  claims: [
    {
      id: '2025-12-12-kim-hundreds-of-engineers',
      origin: 'dprk-leadership',
      quantity: { ...sappersSent, extent: 'engineer-regiment-528' },
      figure: { kind: 'in-words', words: 'the hundreds', reading: readWords('hundreds') },
      asOf: '2025-12-12',
      statedOn: '2025-12-12',
      via: ['Kim Jong Un', 'KCNA'],
      wording: { text: 'hundreds of officers and soldiers', language: 'en' },
      placeSaid: 'Kursk',
      sinceSaid: 'set out in early Aug.',
      note: 'KCNA’s English; the Korean was not seen. Shoigu had announced 1,000, the NIS counted as many.',
    },
  ],
  mentions: [
    { of: '2025-12-12-kim-120-days' },
    { of: '2025-05-28-sapper-regiment-formed' },
    { of: '2025-08-sappers-leave' },
    { of: '2025-12-12-sappers-home' },
  ],
};
