// Kyiv Independent on Zelensky’s AP interview; entered 2026-11-22 from the page.
import type { DocumentEntry } from '../../model/entry.js';
import { readWords } from '../../model/word-reading.js';
import { casualties, localLosses, sent } from '../quantities.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2025-02-03-kyiv-independent-ap-zelensky',
  publisher: 'The Kyiv Independent',
  title:
    "Key Russian, North Korean officers killed in Ukraine's strike on Kursk Oblast command post, Zelensky says",
  address:
    'https://kyivindependent.com/ukraines-strike-on-russian-command-post-kills-key-russian-north-korean-officers',
  language: 'en',
  publishedOn: '2025-02-03',
  readAs: 'original',
  recordedOn: '2026-11-22',
  claims: [
    {
      id: '2025-02-01-zelensky-12000-sent',
      origin: 'ua-president',
      quantity: sent,
      figure: { kind: 'about', value: 12_000 },
      asOf: '2025-02-01',
      asOfInferred: true,
      statedOn: '2025-02-01',
      via: ['AP'],
      placeSaid: 'Kursk',
    },
    {
      id: '2025-02-01-zelensky-4000-lost',
      origin: 'ua-president',
      quantity: casualties,
      figure: { kind: 'at-least', low: 4_000, exclusive: true },
      asOf: '2025-02-01',
      asOfInferred: true,
      statedOn: '2025-02-01',
      via: ['AP'],
      wording: { text: 'had been lost', language: 'en' },
      placeSaid: 'Kursk',
      note: 'Measure corrected from killed or wounded: the page says lost, not how.',
    },
    {
      id: '2025-02-01-zelensky-dozens-of-officers',
      origin: 'ua-president',
      quantity: localLosses(
        'casualties',
        'command-post-2025-01-31',
        '2025-01-31',
        'russian-and-dprk',
      ),
      figure: { kind: 'in-words', words: 'dozens of officers', reading: readWords('dozens') },
      asOf: '2025-01-31',
      statedOn: '2025-02-01',
      via: ['AP'],
      note: 'Russian and North Korean. He says lost; killed is the papers’ word, corrected here. AP met him on the 1st.',
    },
  ],
  mentions: [
    {
      of: '2025-01-15-withdrawal',
      note: 'The spokesman of the Special Operations Forces, too: not met for about three weeks.',
    },
  ],
};
