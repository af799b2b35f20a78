// Japanese news on @T COM with NATO's count of December 2025; entered 2026-11-26 from an excerpt of the page.
import type { DocumentEntry } from '../../model/entry.js';
import { killedOrWounded, presentInKursk, sent } from '../quantities.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2025-12-08-t-com-nato-7000',
  publisher: 'Japanese news on @T COM',
  title: 'ロシア軍支援の北朝鮮兵、半数近い7000人が死傷か NATO推計',
  address: 'https://cont.t-com.ne.jp/international/856345_1.html',
  language: 'ja',
  publishedOn: '2025-12-08',
  readAs: 'excerpt',
  recordedOn: '2026-11-26',
  note: 'The newspaper behind it was not seen.',
  claims: [
    {
      id: '2025-12-08-nato-7000-killed-or-wounded',
      origin: 'nato',
      quantity: killedOrWounded,
      figure: { kind: 'about', value: 7_000 },
      asOf: '2025-12-08',
      asOfInferred: true,
      wording: { text: '約7000人が死傷', language: 'ja' },
      note: 'Nearly half of those sent, the page says: some 10,000 and some 5,000.',
    },
    {
      id: '2025-12-08-nato-10000-sent-first',
      origin: 'nato',
      quantity: {
        ...sent,
        accrual: { kind: 'cumulative', since: '2024-23' },
        extent: 'before-september-2025',
      },
      figure: { kind: 'about', value: 10_000 },
      asOf: '2025-12-08',
      asOfInferred: true,
      wording: { text: '約1万人', language: 'ja' },
      note: 'Since autumn 2024, beside some 5,000 since September 2025; the page gives no sum.',
    },
    {
      id: '2025-12-08-nato-5000-sent-later',
      origin: 'nato',
      quantity: {
        ...sent,
        population: 'dprk-all',
        accrual: { kind: 'cumulative', since: '2025-09' },
        extent: 'since-september-2025',
      },
      figure: { kind: 'about', value: 5_000 },
      asOf: '2025-12-08',
      asOfInferred: true,
      wording: { text: '約5000人', language: 'ja' },
      note: 'Soldiers, of no stated kind; builders and sappers may be among them.',
    },
    {
      id: '2025-12-08-nato-8500-13000-in-kursk',
      origin: 'nato',
      quantity: presentInKursk,
      figure: { kind: 'range', low: 8_500, high: 13_000 },
      asOf: '2025-12-08',
      asOfInferred: true,
      wording: { text: '8500~1万3000人', language: 'ja' },
      note: 'The lead has only the top: up to about 13,000. Mine clearing is among their tasks.',
    },
    {
      id: '2025-12-08-nato-tens-of-thousands-more',
      origin: 'nato',
      quantity: sent,
      figure: { kind: 'in-words', words: 'tens of thousands', reading: undefined },
      modality: 'planned',
      asOf: '2025-12-08',
      asOfInferred: true,
      wording: { text: '数万人規模', language: 'ja' },
      baseline: '2025-12-08-nato-10000-sent-first',
      note: 'A plan there is said to be; no day.',
    },
  ],
};
