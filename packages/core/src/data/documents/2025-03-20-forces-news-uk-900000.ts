// Forces News on the British update of 20 March 2025; entered 2026-11-22 from the page.
import type { DocumentEntry } from '../../model/entry.js';
import { russianKilledOrWounded } from '../quantities.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2025-03-20-forces-news-uk-900000',
  publisher: 'Forces News',
  title:
    'Russia said to have suffered largest loss since WW2, with up to quarter of a million dead',
  address:
    'https://www.forcesnews.com/ukraine/russian-military-now-sustained-largest-losses-wwii-mod-claim',
  language: 'en',
  publishedOn: '2025-03-20',
  readAs: 'original',
  recordedOn: '2026-11-22',
  claims: [
    {
      id: '2025-03-20-uk-di-900000',
      origin: 'uk-defence-intelligence',
      quantity: russianKilledOrWounded,
      figure: { kind: 'about', value: 900_000 },
      asOf: '2025-03-20',
      asOfInferred: true,
      via: ['update on X'],
      wording: { text: 'roughly', language: 'en' },
    },
  ],
  mentions: [
    {
      of: '2025-03-20-uk-di-200000-250000-killed',
      printed: { figure: { kind: 'up-to', high: 250_000 } },
      mutations: [
        {
          kind: 'range-cut',
          seen: { text: 'up to a quarter of a million', where: 'body' },
        },
      ],
      wording: { text: 'likely', language: 'en', scale: 'phia' },
    },
  ],
};
