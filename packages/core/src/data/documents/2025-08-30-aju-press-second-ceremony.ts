// Aju Press on the second ceremony; entered 2026-11-22 from the page.
import type { DocumentEntry } from '../../model/entry.js';
import { deadShown } from '../quantities.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2025-08-30-aju-press-second-ceremony',
  publisher: 'Aju Press',
  address: 'https://www.ajupress.com/view/20250830165109723',
  language: 'en',
  publishedOn: '2025-08-30',
  readAs: 'original',
  recordedOn: '2026-11-22',
  claims: [
    {
      id: '2025-08-30-image-counts-200-more-portraits',
      origin: 'aju-press',
      quantity: deadShown('names-second-ceremony', '2025-08'),
      figure: { kind: 'at-least', low: 200, exclusive: true },
      asOf: '2025-08-29',
      sinceSaid: 'held on Friday in Pyongyang',
      baseline: '2025-08-22-image-counts-101-portraits',
      wording: { text: 'more than 200 additional', language: 'en' },
      note: 'Names mentioned, on top of about 100; the page credits nobody. Origin and extent corrected from it.',
    },
  ],
  mentions: [
    {
      of: '2025-08-22-image-counts-101-portraits',
      note: '“About 100”, and “more than 100” a sentence before.',
    },
    { of: '2025-08-29-second-ceremony', via: ['KCNA'] },
    { of: '2025-04-30-nis-4700-killed-or-wounded' },
    { of: '2025-04-30-nis-600-killed' },
  ],
};
