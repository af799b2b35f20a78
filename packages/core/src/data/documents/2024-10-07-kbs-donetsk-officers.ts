// KBS World on the Kyiv Post’s report of 4 October 2024; entered 2026-11-22 from the page.
import type { DocumentEntry } from '../../model/entry.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2024-10-07-kbs-donetsk-officers',
  publisher: 'KBS World',
  title: 'Reports: 6 N. Korean Soldiers Killed in Ukrainian Missile Strike near Donetsk',
  address: 'http://world.kbs.co.kr/service/news_view.htm?Seq_Code=188305&lang=e',
  language: 'en',
  publishedOn: '2024-10-07',
  readAs: 'original',
  recordedOn: '2026-11-22',
  claims: [
    {
      id: '2024-10-04-ua-officials-3-wounded-donetsk',
      origin: 'ua-officials',
      quantity: {
        measure: 'wounded',
        population: 'dprk-all',
        place: 'donetsk',
        accrual: { kind: 'cumulative', since: '2024-10-03' },
        extent: 'donetsk-strike-2024-10-03',
      },
      figure: { kind: 'at-least', low: 3 },
      asOf: '2024-10-03',
      statedOn: '2024-10-04',
      via: ['Kyiv Post'],
      wording: { text: 'at least', language: 'en' },
      sinceSaid: 'the previous day',
      note: 'In Interfax-Ukraine, by the same sources: three more.',
    },
  ],
  mentions: [
    { of: '2024-10-04-ua-officials-6-killed-donetsk', via: ['Kyiv Post'] },
    { of: '2024-10-04-ua-officials-20-killed-donetsk', via: ['Kyiv Post'] },
    { of: '2024-10-03-strike-near-donetsk' },
  ],
};
