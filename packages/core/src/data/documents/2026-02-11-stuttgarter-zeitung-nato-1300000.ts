// Stuttgarter Zeitung, with dpa, on NATO's count of Russian losses; entered 2026-11-22 from the page.
import type { DocumentEntry } from '../../model/entry.js';
import { russianKilled, russianKilledOrWounded, russianYearlyLosses } from '../quantities.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2026-02-11-stuttgarter-zeitung-nato-1300000',
  publisher: 'Stuttgarter Zeitung, with dpa',
  title: 'Nato: 1,3 Millionen russische Soldaten getötet oder verletzt',
  address:
    'https://www.stuttgarter-zeitung.de/inhalt.krieg-in-der-ukraine-nato-1-3-millionen-russische-soldaten-getoetet-oder-verletzt.f2628afd-9517-4934-93d1-172fa95d201f.html',
  language: 'de',
  publishedOn: '2026-02-11',
  readAs: 'original',
  recordedOn: '2026-11-22',
  note: 'The hedges are those of dpa’s text; the official’s own words were not seen.',
  claims: [
    {
      id: '2026-02-11-nato-1300000',
      origin: 'nato',
      quantity: russianKilledOrWounded,
      figure: { kind: 'about', value: 1_300_000 },
      asOf: '2026-02-11',
      asOfInferred: true,
      via: ['a senior official', 'dpa'],
      wording: { text: 'rund', language: 'de' },
    },
    {
      id: '2026-02-11-nato-350000-killed',
      origin: 'nato',
      quantity: russianKilled,
      figure: { kind: 'about', value: 350_000 },
      asOf: '2026-02-11',
      asOfInferred: true,
      via: ['a senior official', 'dpa'],
      wording: { text: 'schätzungsweise', language: 'de' },
    },
    {
      id: '2026-02-11-nato-400000-in-2025',
      origin: 'nato',
      quantity: russianYearlyLosses,
      figure: { kind: 'about', value: 400_000 },
      asOf: '2025',
      via: ['a senior official', 'dpa'],
      wording: { text: 'etwa', language: 'de' },
    },
  ],
};
