// DefenceTalk on South Korea’s Defense White Paper 2010; entered 2026-11-22 from the page.
import type { DocumentEntry } from '../../model/entry.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2010-12-30-defencetalk-white-paper',
  publisher: 'DefenceTalk',
  address: 'https://defencetalk.com/south-korean-defense-unveils-white-paper-2010-31108',
  language: 'en',
  publishedOn: '2010-12-30~',
  readAs: 'original',
  recordedOn: '2026-11-22',
  mentions: [
    {
      of: '2010-12-30-rok-mnd-200000-special-forces',
      printed: { inWords: 'the North’s forces, not its special forces' },
      mutations: [
        {
          kind: 'wrong-population',
          seen: { text: 'forces now number more than 200,000 men', where: 'lead' },
          note: '“Special” is left out here; two paragraphs down it is there.',
        },
      ],
      note: '“More than” renders the paper’s 20만여.',
    },
  ],
};
