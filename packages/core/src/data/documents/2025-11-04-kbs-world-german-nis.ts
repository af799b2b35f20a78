// KBS World (German) on the NIS audit of 4 November 2025; entered 2026-11-22 from the page.
import type { DocumentEntry } from '../../model/entry.js';
import { buildersSent, presentNearBorder } from '../quantities.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2025-11-04-kbs-world-german-nis',
  publisher: 'KBS World',
  address: 'http://world.kbs.co.kr/service/news_view.htm?Seq_Code=105800&lang=g',
  language: 'de',
  publishedOn: '2025-11-04',
  readAs: 'original',
  recordedOn: '2026-11-22',
  claims: [
    {
      id: '2025-11-04-nis-10000-near-border',
      origin: 'rok-nis',
      quantity: presentNearBorder,
      figure: { kind: 'about', value: 10_000 },
      asOf: '2025-11-04',
      via: ['lawmakers Park Sun-won and Lee Seong-kweun'],
      wording: { text: '1만여 명', language: 'ko' },
      note: 'On guard duty. The Korean is Asia Economy’s: some, a little over; the page has “etwa”.',
    },
    {
      id: '2025-11-04-nis-5000-builders',
      origin: 'rok-nis',
      quantity: buildersSent,
      figure: { kind: 'about', value: 5_000 },
      asOf: '2025-09/2025-11-04',
      via: ['lawmakers Park Sun-won and Lee Seong-kweun'],
      wording: { text: '5000여 명', language: 'ko' },
      sinceSaid: 'seit September',
      note: 'Moving in stages since September, not said to have all arrived. The Korean is Asia Economy’s.',
    },
    {
      id: '2025-11-04-nis-1000-sappers',
      origin: 'rok-nis',
      quantity: { ...presentNearBorder, population: 'dprk-sappers' },
      figure: { kind: 'about', value: 1_000 },
      asOf: '2025-11-04',
      via: ['lawmakers Park Sun-won and Lee Seong-kweun'],
      wording: { text: '1천여명', language: 'ko' },
      note: 'Besides the 10,000; clearing mines. The Korean is Asia Economy’s; the page has a plain 1,000.',
    },
  ],
  events: [
    {
      id: '2025-09-builders-move',
      day: '2025-09/2025-11-04',
      kind: 'movement',
      title: 'Builders move to Russia in stages',
      after: '2025-06-17-shoigu-visit',
      note: 'From September, as the NIS said on 4 November.',
    },
  ],
};
