// NewsKursk on Governor Khinshtein's interview, February 2026; entered 2026-11-22 from the page.
import type { DocumentEntry } from '../../model/entry.js';
import { presentInKursk } from '../quantities.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2026-02-15-newskursk-sappers-gone',
  publisher: 'NewsKursk',
  title: 'Александр Хинштейн: «Рассчитываю, что саперы из КНДР вернутся в Курскую область»',
  address: 'https://newskursk.ru/fn_1803364.html',
  language: 'ru',
  publishedOn: '2026-02-15',
  readAs: 'original',
  recordedOn: '2026-11-22',
  claims: [
    {
      id: '2026-02-15-khinshtein-sappers-gone',
      origin: 'ru-kursk-governor',
      quantity: { ...presentInKursk, population: 'dprk-sappers' },
      figure: { kind: 'denial' },
      asOf: '2025-12/2026-02-15',
      asOfInferred: true,
      via: ['Alexander Khinshtein', 'Komsomolskaya Pravda'],
      note: 'They came in autumn and left in December; he hoped that they would return.',
    },
    {
      id: '2026-02-15-khinshtein-1600000-devices',
      origin: 'ru-kursk-governor',
      quantity: {
        measure: 'devices-destroyed',
        population: 'dprk-sappers',
        place: 'kursk',
        accrual: { kind: 'cumulative', since: '2025-23' },
        extent: 'engineer-regiment-528',
      },
      figure: { kind: 'about', value: 1_600_000 },
      asOf: '2025-12',
      asOfInferred: true,
      via: ['Alexander Khinshtein', 'Komsomolskaya Pravda'],
      wording: { text: 'порядка', language: 'ru' },
    },
  ],
};
