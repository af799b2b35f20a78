// AZ Free Press with DOD News on the US commander in Korea; entered 2026-11-22 from the page.
import type { DocumentEntry } from '../../model/entry.js';
import { koreanArmy } from '../quantities.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2025-04-10-az-free-press-brunson',
  publisher: 'AZ Free Press, with DOD News',
  address: 'https://azfreepress.com/News--National-News&article_id=9921&thrd=1',
  language: 'en',
  publishedOn: '2025-04-10',
  readAs: 'original',
  recordedOn: '2026-11-22',
  claims: [
    {
      id: '2025-04-10-usfk-1300000-army',
      origin: 'us-dod',
      quantity: koreanArmy,
      figure: { kind: 'exact', value: 1_300_000 },
      asOf: '2025-04-10',
      asOfInferred: true,
      via: ['Xavier Brunson'],
      wording: { text: '1.3-million-man military force', language: 'en' },
      note: 'Corrected from about: the page has no hedge.',
    },
  ],
};
