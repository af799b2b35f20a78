// 112.ua on the UK's update of 24 January; entered 2026-11-22 from the page.
import type { DocumentEntry } from '../../model/entry.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2025-01-24-112-ua-uk-4000',
  publisher: '112.ua',
  title: 'British intelligence named the number of soldiers killed from North Korea in Kursk.',
  address:
    'https://112.ua/en/britanska-rozvidka-nazvala-kilkist-ubitih-soldativ-kndr-na-kursini-52943',
  language: 'en',
  publishedOn: '2025-01-24~',
  readAs: 'original',
  recordedOn: '2026-11-22',
  mentions: [
    {
      of: '2025-01-24-uk-di-4000',
      printed: { measure: 'killed', inWords: '4,000 dead, a quarter of them in battle' },
      mutations: [
        {
          kind: 'killed-for-casualties',
          seen: { text: 'around 4,000 people have already died', where: 'lead' },
        },
      ],
    },
    { of: '2025-01-24-uk-di-quarter-killed' },
    { of: '2025-01-22-western-officials-4000', via: ['BBC'] },
    { of: '2025-01-22-western-officials-1000-killed', via: ['BBC'] },
    { of: '2025-01-16-isw-12000-by-mid-april' },
  ],
};
