// The Straits Times with AFP's text, with at least 600 dead; entered 2026-11-22 from the page.
import type { DocumentEntry } from '../../model/entry.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2026-01-01-straits-times-afp-600',
  publisher: 'The Straits Times, with AFP',
  title: 'North Korea’s Kim hails troops fighting in ‘alien land’: State media',
  address:
    'https://www.straitstimes.com/asia/north-koreas-kim-jong-un-attends-new-years-celebrations-kcna-says',
  language: 'en',
  publishedOn: '2026-01-01',
  readAs: 'original',
  recordedOn: '2026-11-22',
  mentions: [
    {
      of: '2025-04-30-nis-600-killed',
      via: ['AFP'],
      printed: { asOf: '2026-01' },
      mutations: [
        {
          kind: 'old-as-new',
          seen: { text: 'At least 600 have died', where: 'body' },
          inherits: 'AFP',
        },
      ],
      note: 'Credited to South Korean estimates, four months after the NIS had moved to 2,000.',
    },
  ],
};
