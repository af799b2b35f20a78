// Euromaidan Press on Syrskyi before the Ukraine–NATO Council; entered 2026-11-22 from the page.
import type { DocumentEntry } from '../../model/entry.js';
import { russianForce } from '../quantities.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2025-05-16-euromaidan-press-syrskyi-640000',
  publisher: 'Euromaidan Press',
  title: 'Russia engages up to 640,000 troops against Ukraine, Kyiv’s top general says',
  address:
    'https://euromaidanpress.com/2025/05/16/russia-engages-up-to-640000-troops-against-ukraine-kyivs-top-general-says/',
  language: 'en',
  publishedOn: '2025-05-16',
  readAs: 'original',
  recordedOn: '2026-11-22',
  claims: [
    {
      id: '2025-05-15-syrskyi-640000-force',
      origin: 'ua-commander-in-chief',
      quantity: russianForce,
      figure: { kind: 'up-to', high: 640_000 },
      asOf: '2025-05-15',
      asOfInferred: true,
      statedOn: '2025-05-15',
      wording: { text: 'up to', language: 'en' },
    },
  ],
};
