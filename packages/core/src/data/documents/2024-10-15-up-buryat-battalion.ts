// Ukrainska Pravda on the “Buryat battalion” and its deserters; entered 2026-11-22 from the page.
import type { DocumentEntry } from '../../model/entry.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2024-10-15-up-buryat-battalion',
  publisher: 'Ukrainska Pravda',
  title:
    'Russia formed "Buryat battalion" staffed by North Koreans, but 18 soldiers have already deserted – Ukrainska Pravda sources',
  address: 'https://www.pravda.com.ua/eng/news/2024/10/15/7479792/',
  language: 'en',
  publishedOn: '2024-10-15',
  readAs: 'original',
  recordedOn: '2026-11-22',
  claims: [
    {
      id: '2024-10-15-ua-officials-buryat-battalion',
      origin: 'ua-officials',
      quantity: {
        measure: 'active-strength',
        population: 'dprk-combat-troops',
        place: 'russia',
        accrual: { kind: 'stock' },
        extent: 'buryat-battalion',
      },
      figure: { kind: 'up-to', high: 3_000 },
      asOf: '2024-10-15',
      asOfInferred: true,
      via: ['earlier reports'],
      note: 'Being formed, in Suspilne, LIGA and UNN, by sources in intelligence.',
    },
    {
      id: '2024-10-15-ua-officials-18-deserted',
      origin: 'ua-officials',
      quantity: {
        measure: 'deserted',
        population: 'dprk-combat-troops',
        place: 'border-area',
        accrual: { kind: 'cumulative', since: '2024-10' },
        extent: 'bryansk-kursk-border-2024-10',
      },
      figure: { kind: 'exact', value: 18 },
      asOf: '../2024-10-15',
      via: ['sources in the special services'],
      placeSaid: 'Bryansk and Kursk border',
      note: 'HUR dates the first North Koreans in Kursk oblast to 23 October.',
    },
  ],
};
