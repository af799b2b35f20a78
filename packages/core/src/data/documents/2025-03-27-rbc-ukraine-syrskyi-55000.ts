// RBC-Ukraine on Syrskyi and Russian losses in Kursk; entered 2026-11-22 from the page.
import type { DocumentEntry } from '../../model/entry.js';
import { russianLossesInKursk } from '../quantities.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2025-03-27-rbc-ukraine-syrskyi-55000',
  publisher: 'RBC-Ukraine',
  title: 'Ukraine’s army chief names updated Russian losses in Kursk region',
  address:
    'https://newsukraine.rbc.ua/news/ukraine-s-army-chief-names-updated-russian-1743075869.html',
  language: 'en',
  publishedOn: '2025-03-27',
  readAs: 'original',
  recordedOn: '2026-11-22',
  claims: [
    {
      id: '2025-03-27-syrskyi-22200-killed-in-kursk',
      origin: 'ua-commander-in-chief',
      quantity: { ...russianLossesInKursk, measure: 'killed' },
      figure: { kind: 'exact', value: 22_200 },
      asOf: '2025-03-27',
      asOfInferred: true,
      wording: { text: 'irretrievable', language: 'en' },
    },
    {
      id: '2025-03-27-syrskyi-31800-wounded-in-kursk',
      origin: 'ua-commander-in-chief',
      quantity: { ...russianLossesInKursk, measure: 'wounded' },
      figure: { kind: 'exact', value: 31_800 },
      asOf: '2025-03-27',
      asOfInferred: true,
      wording: { text: 'sanitary losses', language: 'en' },
    },
    {
      id: '2025-03-27-syrskyi-55000-lost-in-kursk',
      origin: 'ua-commander-in-chief',
      quantity: { ...russianLossesInKursk, measure: 'casualties' },
      figure: { kind: 'at-least', low: 55_000, exclusive: true },
      asOf: '2025-03-27',
      asOfInferred: true,
      wording: { text: 'more than', language: 'en' },
      note: 'The parts add up to it only with the prisoners.',
    },
    {
      id: '2025-03-27-syrskyi-940-captured-in-kursk',
      origin: 'ua-commander-in-chief',
      quantity: { ...russianLossesInKursk, measure: 'captured' },
      figure: { kind: 'at-least', low: 940, exclusive: true },
      asOf: '2025-03-27',
      asOfInferred: true,
      wording: { text: 'over 940', language: 'en' },
    },
  ],
};
