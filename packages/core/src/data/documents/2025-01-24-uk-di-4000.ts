// The UK's update of 24 January 2025; entered 2026-11-22, its page 2026-11-26 from Vozpópuli's report of it.
import type { DocumentEntry } from '../../model/entry.js';
import { casualties, killed, sent } from '../quantities.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2025-01-24-uk-di-4000',
  publisher: 'Vozpópuli, on the UK Ministry of Defence’s update',
  address:
    'https://www.vozpopuli.com/internacional/estimaciones-britanicas-bajas-norcoreanas-ucrania-4000.html',
  language: 'es',
  publishedOn: '2025-01-24',
  readAs: 'copy',
  recordedOn: '2026-11-22',
  note: 'Read on Vozpópuli, which gives the update in Spanish. Some relays make all 4,000 dead.',
  claims: [
    {
      id: '2025-01-24-uk-di-4000',
      origin: 'uk-defence-intelligence',
      quantity: casualties,
      figure: { kind: 'about', value: 4_000 },
      asOf: '2025-01-15~',
      placeSaid: 'Kursk',
      wording: { text: 'alrededor de 4.000', language: 'es' },
      note: 'Mid-January; number and day are those of the BBC’s officials.',
    },
    {
      id: '2025-01-24-uk-di-quarter-killed',
      origin: 'uk-defence-intelligence',
      quantity: killed,
      figure: { kind: 'share', lowPercent: 25, highPercent: 25, of: ['2025-01-24-uk-di-4000'] },
      asOf: '2025-01-15~',
      placeSaid: 'Kursk',
      wording: { text: 'aproximadamente una cuarta parte', language: 'es' },
    },
    {
      id: '2025-01-24-uk-di-11000-sent',
      origin: 'uk-defence-intelligence',
      quantity: sent,
      figure: { kind: 'about', value: 11_000 },
      asOf: '2025-01-15~',
      asOfInferred: true,
      placeSaid: 'Kursk',
      wording: { text: 'cerca de 11.000', language: 'es' },
      note: 'The base of its “more than a third”.',
    },
  ],
};
