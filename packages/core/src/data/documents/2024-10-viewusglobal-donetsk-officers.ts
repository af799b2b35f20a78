// ViewUS on what the Kyiv Post and a Telegram channel had of the strike near Donetsk; entered 2026-11-26 from the page.
import type { DocumentEntry } from '../../model/entry.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2024-10-viewusglobal-donetsk-officers',
  publisher: 'ViewUS',
  title:
    'Six North Korean Officers Killed in Ukraine: North Korea’s Involvement in Russia’s War Grows',
  address: 'https://viewusglobal.com/debate/article/75047',
  language: 'en',
  publishedOn: '2024-10~',
  readAs: 'original',
  recordedOn: '2026-11-26',
  claims: [
    {
      id: '2024-10-04-kremlin-snuffbox-3-wounded',
      origin: 'kremlin-snuffbox',
      quantity: {
        measure: 'wounded',
        population: 'dprk-all',
        place: 'donetsk',
        accrual: { kind: 'cumulative', since: '2024-10-03' },
        extent: 'donetsk-strike-2024-10-03',
      },
      figure: { kind: 'exact', value: 3 },
      asOf: '2024-10-03',
      statedOn: '2024-10-04~',
      knownFrom: '2024-10-07',
      note: 'Officers, taken to Moscow. “At least” was of Ukraine’s sources, on KBS World, and is a claim of theirs now.',
    },
  ],
  mentions: [
    { of: '2024-10-04-ua-officials-6-killed-donetsk', via: ['Kyiv Post', 'Radio Free Asia'] },
    { of: '2024-10-03-strike-near-donetsk' },
  ],
};
