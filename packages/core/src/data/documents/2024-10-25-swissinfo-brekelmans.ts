// Swissinfo (Reuters text) on the Dutch defence minister; entered 2026-11-22 from the page.
import type { DocumentEntry } from '../../model/entry.js';
import { sent } from '../quantities.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2024-10-25-swissinfo-brekelmans',
  publisher: 'Swissinfo, with Reuters',
  title: 'Dutch defense minister says intelligence confirms Russia is deploying North Korea troops',
  address:
    'https://www.swissinfo.ch/eng/dutch-defense-minister-says-intelligence-confirms-russia-is-deploying-north-korea-troops/87796266',
  language: 'en',
  publishedOn: '2024-10-25',
  readAs: 'original',
  recordedOn: '2026-11-22',
  claims: [
    {
      id: '2024-10-25-nl-mod-1500-sent',
      origin: 'nl-mod',
      quantity: sent,
      figure: { kind: 'at-least', low: 1_500 },
      asOf: '2024-10-25',
      asOfInferred: true,
      via: ['Ruben Brekelmans', 'Reuters'],
      note: 'Dutch intelligence; as many as the first shipment that the NIS had announced.',
    },
  ],
};
