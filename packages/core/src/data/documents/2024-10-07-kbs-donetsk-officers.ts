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
  mentions: [
    { of: '2024-10-04-ua-officials-6-killed-donetsk', via: ['Kyiv Post'] },
    { of: '2024-10-04-ua-officials-20-killed-donetsk', via: ['Kyiv Post'] },
    { of: '2024-10-03-strike-near-donetsk' },
  ],
};
