// MENAFN (Ukrinform text) on Barhylevych, 24 November 2024; entered 2026-11-22 from the page.
import type { DocumentEntry } from '../../model/entry.js';
import { presentInKursk } from '../quantities.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2024-11-25-menafn-barhylevych',
  publisher: 'Ukrinform, on MENAFN',
  title:
    "North Korean Soldiers Already Engaged In Battles Against Ukraine's Forces - General Staff",
  address:
    'https://menafn.com/1108921078/North-Korean-Soldiers-Already-Engaged-In-Battles-Against-Ukraines-Forces-General-Staff',
  language: 'en',
  publishedOn: '2024-11-25',
  readAs: 'copy',
  recordedOn: '2026-11-22',
  claims: [
    {
      id: '2024-11-24-ua-general-staff-11000-kursk',
      origin: 'ua-general-staff',
      quantity: presentInKursk,
      figure: { kind: 'at-least', low: 11_000, exclusive: true },
      asOf: '2024-11-24',
      asOfInferred: true,
      statedOn: '2024-11-24',
      via: ['Anatolii Barhylevych', 'national television', 'Radio Liberty'],
      note: 'Mostly combined-arms units; other pages make them ordinary ones.',
    },
  ],
};
