// WJCT, with NPR, on what Barros of ISW believes; entered 2026-11-22 from the page.
import type { DocumentEntry } from '../../model/entry.js';
import { killedOrWounded } from '../quantities.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2024-12-28-wjct-npr-barros-3000',
  publisher: 'WJCT, with NPR',
  title:
    'U.S. and Ukrainian intelligence reveals more about North Korean soldiers fighting for Russia',
  address:
    'https://news.wjct.org/2024-12-28/u-s-and-ukrainian-intelligence-reveals-more-about-north-korean-soldiers-fighting-for-russia',
  language: 'en',
  publishedOn: '2024-12-28',
  readAs: 'original',
  recordedOn: '2026-11-22',
  claims: [
    {
      id: '2024-12-28-isw-up-to-3000',
      origin: 'isw',
      quantity: killedOrWounded,
      figure: { kind: 'up-to', high: 3_000 },
      asOf: '2024-12-28',
      via: ['George Barros', 'NPR'],
      derivedFrom: ['2024-12-23-zelensky-3000'],
      wording: { text: 'as many as', language: 'en' },
      placeSaid: 'Kursk',
      note: 'A high estimate, NPR says. That it follows Kyiv’s number is our reading.',
    },
  ],
  mentions: [
    { of: '2024-12-27-white-house-1000-week', note: 'As around a thousand, for the whole.' },
  ],
};
