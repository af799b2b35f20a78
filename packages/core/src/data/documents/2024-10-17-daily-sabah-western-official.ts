// Daily Sabah (AFP text) on Western caution on 17 October 2024; entered 2026-11-22 from the record's reading of the page.
import type { DocumentEntry } from '../../model/entry.js';
import { sent } from '../quantities.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2024-10-17-daily-sabah-western-official',
  publisher: 'Daily Sabah, with AFP',
  address:
    'https://www.dailysabah.com/world/asia-pacific/zelenskyy-claims-russia-will-deploy-10000-n-korean-troops',
  language: 'en',
  publishedOn: '2024-10-17',
  readAs: 'original',
  recordedOn: '2026-11-22',
  claims: [
    {
      id: '2024-10-17-western-official-2000-12000',
      origin: 'western-officials',
      quantity: sent,
      figure: { kind: 'range', low: 2_000, high: 12_000 },
      modality: 'capacity',
      asOf: '2024-10-17',
      via: ['AFP'],
      wording: { text: 'probably towards the lower number', language: 'en' },
      note: 'The span of the reports of a possible dispatch, “if verified”: so not entered as seen.',
    },
  ],
};
