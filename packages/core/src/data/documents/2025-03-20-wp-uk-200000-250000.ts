// WP (Poland) on the British update of 20 March 2025; entered 2026-11-22 from the page, its day not seen.
import type { DocumentEntry } from '../../model/entry.js';
import { russianKilled } from '../quantities.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2025-03-20-wp-uk-200000-250000',
  publisher: 'Wirtualna Polska',
  address:
    'https://wiadomosci.wp.pl/potezne-straty-rosjan-najwieksze-od-ii-wojny-swiatowej-7137266342660736a',
  language: 'pl',
  publishedOn: '2025-03-20~',
  readAs: 'original',
  recordedOn: '2026-11-22',
  claims: [
    {
      id: '2025-03-20-uk-di-200000-250000-killed',
      origin: 'uk-defence-intelligence',
      quantity: russianKilled,
      figure: { kind: 'range', low: 200_000, high: 250_000 },
      asOf: '2025-03-20',
      asOfInferred: true,
      statedOn: '2025-03-20',
    },
  ],
  mentions: [{ of: '2025-03-20-uk-di-900000' }],
};
