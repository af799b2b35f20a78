// Korea JoongAng Daily on Budanov to Bloomberg; entered 2026-11-22 from the page.
import type { DocumentEntry } from '../../model/entry.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2025-07-12-joongang-budanov-40-percent',
  publisher: 'Korea JoongAng Daily',
  title: 'North Korea supplies 40% of Russia’s ammunition, Ukrainian intel chief tells Bloomberg',
  address:
    'https://koreajoongangdaily.joins.com/news/2025-07-12/national/northKorea/North-Korea-supplies-40-of-Russias-ammunition-Ukrainian-intel-chief-tells-Bloomberg/2351244',
  language: 'en',
  publishedOn: '2025-07-12',
  readAs: 'original',
  recordedOn: '2026-11-22',
  claims: [
    {
      id: '2025-07-12-budanov-40-percent-of-ammunition',
      origin: 'ua-hur',
      quantity: {
        measure: 'ammunition-share',
        population: 'russian-army',
        place: 'war',
        accrual: { kind: 'rate', per: 'day' },
      },
      figure: { kind: 'up-to', high: 40 },
      asOf: '2025-07',
      asOfInferred: true,
      via: ['Kyrylo Budanov', 'Bloomberg'],
      note: 'The page’s own address prints a bare 40.',
    },
  ],
};
