// Online.UA on the UK's update of 24 January; entered 2026-11-22 from the page.
import type { DocumentEntry } from '../../model/entry.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2025-01-24-online-ua-uk-4000',
  publisher: 'Online.UA',
  address:
    'https://news.online.ua/en/kursk-operation-of-the-ukrainian-armed-forces-british-intelligence-named-the-number-of-eliminated-north-korean-soldiers-890134/',
  language: 'en',
  publishedOn: '2025-01-24',
  readAs: 'original',
  recordedOn: '2026-11-22',
  mentions: [
    {
      of: '2025-01-24-uk-di-4000',
      printed: {
        figure: { kind: 'at-least', low: 4_000, exclusive: true },
        measure: 'killed',
        inWords: '“over 4,000 eliminated”',
      },
      mutations: [{ kind: 'killed-for-casualties' }, { kind: 'hedge-lost' }],
      note: 'In its headings; the text has 4,000 lost, a quarter of them killed.',
    },
    { of: '2025-01-24-uk-di-quarter-killed' },
    { of: '2025-01-19-syrskyi-nearly-half' },
  ],
};
