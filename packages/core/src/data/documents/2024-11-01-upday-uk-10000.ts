// Upday on the UK’s update of 1 November 2024; entered 2026-11-22 from the page.
import type { DocumentEntry } from '../../model/entry.js';
import { sent } from '../quantities.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2024-11-01-upday-uk-10000',
  publisher: 'Upday',
  title: 'North Korea sends troops to help Russia in a ‘growing alliance of aggression’',
  address:
    'https://www.upday.com/uk/north-korea-sends-troops-to-help-russia-in-a-growing-alliance-of-aggression',
  language: 'en',
  publishedOn: '2024-11-01',
  readAs: 'original',
  recordedOn: '2026-11-22',
  claims: [
    {
      id: '2024-11-01-uk-di-10000-sent',
      origin: 'uk-defence-intelligence',
      quantity: sent,
      figure: { kind: 'exact', value: 10_000 },
      asOf: '2024-11-01',
      asOfInferred: true,
      via: ['John Healey'],
      note: 'A significant proportion on the way to Kursk.',
    },
  ],
};
