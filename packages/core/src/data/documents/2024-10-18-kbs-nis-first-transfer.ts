// KBS World on the statement of the NIS of 18 October 2024; entered 2026-11-22 from the page.
import type { DocumentEntry } from '../../model/entry.js';
import { sent } from '../quantities.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2024-10-18-kbs-nis-first-transfer',
  publisher: 'KBS World',
  address: 'http://world.kbs.co.kr/service/news_view.htm?lang=e&Seq_Code=188550',
  language: 'en',
  publishedOn: '2024-10-18',
  readAs: 'original',
  recordedOn: '2026-11-22',
  claims: [
    {
      id: '2024-10-18-nis-1500-sent',
      origin: 'rok-nis',
      quantity: sent,
      figure: { kind: 'about', value: 1_500 },
      asOf: '2024-10-13',
      wording: { text: 'some', language: 'en' },
      note: 'Special forces, on four landing ships and three escorts.',
    },
  ],
  events: [
    {
      id: '2024-10-08-first-sea-transfer',
      day: '2024-10-08/2024-10-13',
      kind: 'movement',
      title: 'First sea transfer of DPRK soldiers to Vladivostok, by the NIS',
      after: '2024-09-13-shoigu-visit',
    },
  ],
};
