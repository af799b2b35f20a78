// From Inside Asia on Putin’s and the Pentagon’s words; entered 2026-11-22 from the page.
import type { DocumentEntry } from '../../model/entry.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2024-10-30-from-inside-asia-putin',
  publisher: 'From Inside Asia',
  address: 'https://frominsideasia.com/?p=61842',
  language: 'en',
  publishedOn: '2024-10-29/2024-10-30~',
  readAs: 'original',
  recordedOn: '2026-11-22',
  mentions: [
    { of: '2024-10-29-us-dod-couple-thousand-west', via: ['Pat Ryder'] },
    { of: '2024-10-28-us-dod-10000-sent', via: ['Pat Ryder'] },
    { of: '2024-10-28-nato-confirms' },
    { of: '2024-10-13-zelensky-personnel' },
  ],
  events: [
    {
      id: '2024-10-24-putin-does-not-deny',
      day: '2024-10-24',
      kind: 'announcement',
      title:
        'Putin, asked about North Korean soldiers, does not deny them and points to the treaty',
    },
  ],
};
