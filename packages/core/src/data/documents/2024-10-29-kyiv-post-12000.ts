// Kyiv Post on the figures of 28 October 2024; entered 2026-11-22 from the page.
import type { DocumentEntry } from '../../model/entry.js';
import { sent } from '../quantities.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2024-10-29-kyiv-post-12000',
  publisher: 'Kyiv Post',
  address: 'https://www.kyivpost.com/post/41271',
  language: 'en',
  publishedOn: '2024-10-29',
  readAs: 'original',
  recordedOn: '2026-11-22',
  claims: [
    {
      id: '2024-10-28-us-dod-10000-sent',
      origin: 'us-dod',
      quantity: sent,
      figure: { kind: 'about', value: 10_000 },
      asOf: '2024-10-28',
      asOfInferred: true,
      statedOn: '2024-10-28',
      knownFrom: '2024-10-28',
      via: ['Sabrina Singh'],
      wording: { text: 'around 10,000 soldiers in total', language: 'en' },
      note: 'To train in eastern Russia; the White House had at least 3,000 five days before.',
    },
  ],
  mentions: [
    { of: '2024-10-28-zelensky-3000-in-russia', via: ['AFP'] },
    {
      of: '2024-10-28-zelensky-12000-soon',
      via: ['AFP'],
      note: 'Prints the difference as well: another 9,000.',
    },
    { of: '2024-10-28-nato-confirms' },
  ],
};
