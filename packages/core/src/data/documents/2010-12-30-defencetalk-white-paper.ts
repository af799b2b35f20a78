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
      printed: { figure: { kind: 'at-least', low: 200_000, exclusive: true } },
      mutations: [
        { kind: 'hedge-lost', note: 'Others print "some", "around" or the bare number.' },
      ],
    },
  ],
};
