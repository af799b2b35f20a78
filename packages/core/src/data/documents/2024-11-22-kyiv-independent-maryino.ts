// Kyiv Independent, from the Wall Street Journal, on the strike at Maryino; entered 2026-11-22 from the page.
import type { DocumentEntry } from '../../model/entry.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2024-11-22-kyiv-independent-maryino',
  publisher: 'The Kyiv Independent',
  title: 'High-ranking North Korean general injured in Ukrainian strike on Kursk, WSJ reports',
  address:
    'https://kyivindependent.com/high-ranking-north-korean-general-injured-in-ukrainian-strike-on-kursk-wsj-reports/',
  language: 'en',
  publishedOn: '2024-11-22',
  readAs: 'original',
  recordedOn: '2026-11-22',
  mentions: [
    {
      of: '2024-11-12-us-state-10000-sent',
      printed: { figure: { kind: 'exact', value: 10_000 }, origin: 'a Pentagon spokesperson' },
      mutations: [
        {
          kind: 'hedge-lost',
          seen: { text: 'North Korea has dispatched 10,000 troops to Russia', where: 'body' },
          inherits: '2024-11-13-kyiv-independent-us-combat',
        },
        {
          kind: 'wrong-origin',
          seen: { text: 'a Pentagon spokesperson said during a press briefing', where: 'body' },
          inherits: '2024-11-13-kyiv-independent-us-combat',
        },
      ],
    },
    { of: '2024-11-10-ua-us-officials-50000-kursk', via: ['The New York Times'] },
  ],
  events: [
    {
      id: '2024-11-20-maryino-strike',
      day: '2024-11-20',
      kind: 'combat',
      title:
        'Missiles hit a command post at Maryino in Kursk; a North Korean general reported wounded',
    },
  ],
};
