// TASS on what the sappers cleared in Kursk; entered 2026-11-22 from the page.
import type { DocumentEntry } from '../../model/entry.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2025-12-13-tass-khinshtein-cleared',
  publisher: 'TASS',
  address: 'https://tass.com/defense/2058247',
  language: 'en',
  publishedOn: '2025-12-13',
  readAs: 'original',
  recordedOn: '2026-11-22',
  claims: [
    {
      id: '2025-12-13-khinshtein-42400-hectares',
      origin: 'ru-kursk-governor',
      quantity: {
        measure: 'ground-cleared',
        population: 'dprk-sappers',
        place: 'kursk',
        accrual: { kind: 'cumulative', since: '2025-23' },
        extent: 'engineer-regiment-528',
      },
      figure: { kind: 'about', value: 42_400 },
      asOf: '2025-12-13',
      asOfInferred: true,
      via: ['Alexander Khinshtein', 'Telegram'],
      wording: { text: 'almost', language: 'en' },
      sinceSaid: 'работал в Курской области с осени',
      note: 'The regiment worked there since autumn, he writes (Kommersant).',
    },
    {
      id: '2025-12-13-khinshtein-1500000-devices',
      origin: 'ru-kursk-governor',
      quantity: {
        measure: 'devices-destroyed',
        population: 'dprk-sappers',
        place: 'kursk',
        accrual: { kind: 'cumulative', since: '2025-23' },
        extent: 'engineer-regiment-528',
      },
      figure: { kind: 'at-least', low: 1_500_000, exclusive: true },
      asOf: '2025-12-13',
      asOfInferred: true,
      via: ['Alexander Khinshtein', 'Telegram'],
      sinceSaid: 'работал в Курской области с осени',
    },
  ],
};
