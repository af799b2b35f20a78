// A News (Anadolu text) on Zelensky's two brigades; entered 2026-11-22 from the page.
import type { DocumentEntry } from '../../model/entry.js';
import { sent } from '../quantities.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2024-10-23-anews-zelensky-two-brigades',
  publisher: 'A News, with Anadolu',
  address:
    'https://www.anews.com.tr/world/2024/10/23/zelenskyy-claims-north-korea-preparing-2-brigades-to-support-russias-war-efforts-in-ukraine',
  language: 'en',
  publishedOn: '2024-10-23',
  readAs: 'original',
  recordedOn: '2026-11-22',
  claims: [
    {
      id: '2024-10-22-zelensky-12000-planned',
      origin: 'ua-president',
      quantity: sent,
      figure: { kind: 'up-to', high: 12_000 },
      modality: 'planned',
      asOf: '2024-10-22',
      statedOn: '2024-10-22',
      via: ['Syrskyi’s report', 'Anadolu'],
      wording: { text: 'potentially even two brigades', language: 'en' },
      note: 'Two units in training, perhaps two brigades of 6,000 each; the sum is ours.',
    },
  ],
};
