// TAG24 (AFP text) on a US military official; entered 2026-11-22 from the page.
import type { DocumentEntry } from '../../model/entry.js';
import { readWords } from '../../model/word-reading.js';
import { killedOrWounded } from '../quantities.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2024-12-18-tag24-several-hundred',
  publisher: 'TAG24',
  title: 'North Korean troops fighting against Ukraine suffer heavy casualties, US official claims',
  address:
    'https://www.tag24.com/world/north-korea/north-korean-troops-fighting-against-ukraine-suffer-heavy-casualties-us-official-claims-3344040',
  language: 'en',
  publishedOn: '2024-12-18',
  readAs: 'original',
  recordedOn: '2026-11-22',
  claims: [
    {
      id: '2024-12-17-us-official-several-hundred',
      origin: 'us-officials',
      quantity: killedOrWounded,
      figure: { kind: 'in-words', words: 'several hundred', reading: readWords('several-hundred') },
      asOf: '2024-12-17',
      statedOn: '2024-12-17',
      via: ['a senior military official'],
      placeSaid: 'Kursk',
      note: 'From light wounds to dead. Meduza has a couple hundred, from AP.',
    },
  ],
  mentions: [{ of: '2024-12-04-treaty-in-force' }],
};
