// Kyiv Independent on the assaults of 14 and 15 December 2024; entered 2026-11-22 from the page.
import type { DocumentEntry } from '../../model/entry.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2024-12-16-kyiv-independent-first-assaults',
  publisher: 'The Kyiv Independent',
  title:
    "30 North Korean soldiers killed, injured in Kursk Oblast assaults, Ukraine's intelligence claims",
  address: 'https://kyivindependent.com/30-north-korean-troops-killed-wounded-hur-says/',
  language: 'en',
  publishedOn: '2024-12-16',
  readAs: 'original',
  recordedOn: '2026-11-22',
  mentions: [
    {
      of: '2024-12-16-hur-30',
      printed: { figure: { kind: 'exact', value: 30 } },
      mutations: [
        {
          kind: 'hedge-lost',
          seen: { text: '30 North Korean soldiers killed, injured in Kursk', where: 'headline' },
          note: 'The text has “at least”.',
        },
      ],
    },
    {
      of: '2024-12-16-hur-3-missing',
      note: 'Printed: three, reportedly.',
    },
  ],
  events: [
    {
      id: '2024-12-14-first-assaults',
      day: '2024-12-14/2024-12-15',
      kind: 'combat',
      title: 'North Koreans in ground assaults in Kursk, as Ukraine reports',
    },
    {
      id: '2024-12-14-friendly-fire',
      day: '2024-12-14',
      kind: 'combat',
      title: 'HUR: eight fighters of the Russian Akhmat unit shot by North Koreans by mistake',
    },
  ],
};
