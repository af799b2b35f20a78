// UAWire on LIGA.net's “Buryat battalion”; entered 2026-11-22 from the page.
import type { DocumentEntry } from '../../model/entry.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2024-10-15-uawire-buryat-battalion',
  publisher: 'UAWire',
  title:
    'North Korean troops to join Russian forces in Kursk region amid rising military collaboration',
  address:
    'https://www.uawire.org/north-korean-troops-to-join-russian-forces-in-kursk-region-amid-rising-military-collaboration',
  language: 'en',
  publishedOn: '2024-10-15',
  readAs: 'original',
  recordedOn: '2026-11-22',
  mentions: [
    {
      of: '2024-10-15-ua-officials-buryat-battalion',
      via: ['sources in HUR', 'LIGA.net'],
      wording: { text: 'approximately 3,000', language: 'en' },
      note: 'One leak: about 3,000 by LIGA.net, up to 3,000 elsewhere.',
    },
  ],
};
