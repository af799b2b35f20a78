// United24 Media on the General Staff's million; entered 2026-11-22 from the page.
import type { DocumentEntry } from '../../model/entry.js';
import { russianKilledOrWounded } from '../quantities.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2025-06-12-united24-general-staff-million',
  publisher: 'United24 Media',
  title: 'Russia’s Troop Losses in Ukraine Now Hit 1 Million, General Staff Says',
  address:
    'https://united24media.com/latest-news/russias-troop-losses-in-ukraine-now-hit-1-million-general-staff-says-9062',
  language: 'en',
  publishedOn: '2025-06-12',
  readAs: 'original',
  recordedOn: '2026-11-22',
  claims: [
    {
      id: '2025-06-12-ua-general-staff-1000340',
      origin: 'ua-general-staff',
      quantity: russianKilledOrWounded,
      figure: { kind: 'at-least', low: 1_000_000, exclusive: true },
      asOf: '2025-06-12',
      wording: { text: 'surpassed', language: 'en' },
      note: 'Called losses; London reads them as killed and wounded. The exact count of the day stands elsewhere.',
    },
  ],
};
