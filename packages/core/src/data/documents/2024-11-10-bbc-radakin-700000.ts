// Radakin to the BBC on Russian losses; entered 2026-11-22 from Politico's page.
import type { DocumentEntry } from '../../model/entry.js';
import { russianDailyLosses, russianKilledOrWounded } from '../quantities.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2024-11-10-bbc-radakin-700000',
  publisher: 'Politico, from the BBC',
  title: 'October was worst month for Russia since start of Ukraine war, UK official says',
  address:
    'https://www.politico.eu/article/october-deadliest-month-russian-troops-war-uk-official-says-tony-radakin/',
  language: 'en',
  publishedOn: '2024-11-10',
  readAs: 'original',
  recordedOn: '2026-11-22',
  claims: [
    {
      id: '2024-11-10-radakin-1500-a-day',
      origin: 'uk-chief-of-defence-staff',
      quantity: russianDailyLosses,
      figure: { kind: 'at-least', low: 1_500, exclusive: true },
      asOf: '2024-10',
      wording: { text: 'on average over 1,500', language: 'en' },
      note: 'Killed or wounded; the BBC’s own text has about 1,500.',
    },
    {
      id: '2024-11-10-radakin-700000',
      origin: 'uk-chief-of-defence-staff',
      quantity: russianKilledOrWounded,
      figure: { kind: 'about', value: 700_000 },
      asOf: '2024-11-10',
      wording: { text: 'about to suffer', language: 'en' },
      note: 'Not quite reached on the day.',
    },
  ],
};
