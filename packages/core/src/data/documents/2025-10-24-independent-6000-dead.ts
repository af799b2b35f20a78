// The Independent's bulletin on the Pyongyang memorial, with 6,000 dead; entered 2026-11-22 from the page.
import type { DocumentEntry } from '../../model/entry.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2025-10-24-independent-6000-dead',
  publisher: 'The Independent',
  title: 'Chilling memorial to North Korean soldiers who died fighting for Russia in Ukraine',
  address:
    'https://www.the-independent.com/bulletin/news/north-korean-soldiers-war-ukraine-b2851778.html',
  language: 'en',
  publishedOn: '2025-10-24',
  readAs: 'original',
  recordedOn: '2026-11-22',
  mentions: [
    {
      of: '2025-06-15-uk-di-6000-casualties',
      printed: { measure: 'killed' },
      mutations: [
        {
          kind: 'killed-for-casualties',
          seen: { text: 'around 6,000 North Korean soldiers have died', where: 'body' },
          note: 'Credited to the British defence ministry.',
        },
      ],
      note: '“Around” for London’s “more than”.',
    },
    { of: '2025-04-30-nis-15000-sent' },
  ],
};
