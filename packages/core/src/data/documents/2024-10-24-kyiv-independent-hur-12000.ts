// Kyiv Independent on the HUR statement of 24 October 2024; entered 2026-11-22 from the page.
import type { DocumentEntry } from '../../model/entry.js';
import { sent } from '../quantities.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2024-10-24-kyiv-independent-hur-12000',
  publisher: 'The Kyiv Independent',
  address:
    'https://kyivindependent.com/first-north-korean-troops-deployed-to-front-line-in-kursk-oblast-ukraines-military-intelligence-says/',
  language: 'en',
  publishedOn: '2024-10-24',
  readAs: 'original',
  recordedOn: '2026-11-22',
  claims: [
    {
      id: '2024-10-24-hur-12000-sent',
      origin: 'ua-hur',
      quantity: sent,
      figure: { kind: 'about', value: 12_000 },
      asOf: '2024-10-24',
      asOfInferred: true,
      wording: { text: 'nearly', language: 'en' },
      note: '500 officers and three generals among them; five training grounds.',
    },
  ],
  events: [
    {
      id: '2024-10-23-first-seen-in-kursk',
      day: '2024-10-23',
      kind: 'movement',
      title: 'First DPRK soldiers seen in the Kursk combat zone, by HUR',
    },
  ],
};
