// Kommersant on the sappers' return and the governor's hope; entered 2026-11-22 from the page.
import type { DocumentEntry } from '../../model/entry.js';
import { presentInKursk } from '../quantities.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2025-12-13-kommersant-sappers-120-days',
  publisher: 'Kommersant',
  address: 'https://www.kommersant.ru/doc/8291066',
  language: 'ru',
  publishedOn: '2025-12-13',
  readAs: 'original',
  recordedOn: '2026-11-22',
  claims: [
    {
      id: '2025-12-12-kim-120-days',
      origin: 'dprk-leadership',
      quantity: {
        measure: 'mission-length',
        population: 'dprk-sappers',
        place: 'kursk',
        accrual: { kind: 'cumulative', since: '2025-08' },
        extent: 'engineer-regiment-528',
      },
      figure: { kind: 'exact', value: 120 },
      asOf: '2025-12-12',
      statedOn: '2025-12-12',
      via: ['Kim Jong Un', 'KCNA'],
      sinceSaid: 'who left for Kursk in early August',
    },
    {
      id: '2025-12-13-khinshtein-sappers-in-spring',
      origin: 'ru-kursk-governor',
      quantity: { ...presentInKursk, population: 'dprk-sappers' },
      figure: { kind: 'none-stated' },
      modality: 'predicted',
      forecast: {
        conditions: [],
        deadline: '2026-05-31',
        deadlineBasis: 'read',
        deadlineNote: '“In spring” is read as by the end of May 2026.',
        resolution: {
          outcomes: [{ quantity: { ...presentInKursk, population: 'dprk-sappers' }, reaches: 1 }],
          text: 'Came true if an origin counts DPRK sappers in Kursk again in spring 2026.',
        },
      },
      asOf: '2026-21',
      via: ['Alexander Khinshtein'],
      wording: { text: 'рассчитываю', language: 'ru' },
      note: 'Of the DPRK’s soldiers: read as the sappers who had left. Repeated in February 2026, no season named.',
    },
  ],
  mentions: [
    { of: '2025-12-12-sappers-home' },
    { of: '2025-12-12-kim-9-sappers-killed', via: ['KCNA'] },
    { of: '2025-12-13-khinshtein-42400-hectares', via: ['Telegram'] },
    { of: '2025-12-13-khinshtein-1500000-devices', via: ['Telegram'] },
  ],
};
