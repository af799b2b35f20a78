// Politico Europe on Gerasimov's report of 26 April 2025; entered 2026-11-22 from the page.
import type { DocumentEntry } from '../../model/entry.js';
import { presentInKursk } from '../quantities.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2025-04-26-politico-gerasimov-confirms',
  publisher: 'Politico',
  address:
    'https://www.politico.eu/article/kremlin-claims-complete-liberation-kursk-admits-north-korea-assistance-ukraine-war/',
  language: 'en',
  publishedOn: '2025-04-26',
  readAs: 'original',
  recordedOn: '2026-11-22',
  claims: [
    {
      id: '2025-04-26-gerasimov-no-number',
      origin: 'ru-general-staff',
      quantity: presentInKursk,
      figure: { kind: 'none-stated' },
      asOf: '2025-04-26',
      asOfInferred: true,
      via: ['Valery Gerasimov'],
      note: 'Moscow’s first admission; no strength and no losses.',
    },
  ],
  events: [
    {
      id: '2025-04-26-gerasimov-declaration',
      day: '2025-04-26',
      kind: 'announcement',
      title: 'Gerasimov declares Kursk retaken and admits DPRK troops',
      note: 'Kyiv denied that Kursk was lost.',
    },
  ],
};
