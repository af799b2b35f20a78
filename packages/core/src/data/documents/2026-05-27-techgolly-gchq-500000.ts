// Techgolly on what the head of GCHQ said; entered 2026-11-22 from the page.
import type { DocumentEntry } from '../../model/entry.js';
import { russianKilled } from '../quantities.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2026-05-27-techgolly-gchq-500000',
  publisher: 'Techgolly',
  address:
    'https://techgolly.com/uk-cyberspy-chief-ai-warning-gchq-unveils-national-cyber-defense-plan-against-russia/',
  language: 'en',
  publishedOn: '2026-05-27~',
  readAs: 'original',
  recordedOn: '2026-11-22',
  claims: [
    {
      id: '2026-05-27-gchq-500000-killed',
      origin: 'uk-gchq',
      quantity: russianKilled,
      figure: { kind: 'about', value: 500_000 },
      asOf: '2026-05-27',
      asOfInferred: true,
      statedOn: '2026-05-27',
      via: ['Anne Keast-Butler'],
      wording: { text: 'almost', language: 'en' },
      note: 'The Guardian’s headline has nearly half a million.',
    },
  ],
};
