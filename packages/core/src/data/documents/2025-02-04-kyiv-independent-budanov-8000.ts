// Kyiv Independent on Budanov’s words to The War Zone, February 2025; entered 2026-11-22 from the page.
import type { DocumentEntry } from '../../model/entry.js';
import { presentInKursk } from '../quantities.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2025-02-04-kyiv-independent-budanov-8000',
  publisher: 'The Kyiv Independent',
  title: 'Nearly 8,000 North Korean soldiers still fighting in Kursk Oblast, Budanov says',
  address:
    'https://kyivindependent.com/nearly-8-000-north-korean-soldiers-still-fighting-in-kursk-oblast-budanov-says',
  language: 'en',
  publishedOn: '2025-02-04',
  readAs: 'original',
  recordedOn: '2026-11-22',
  claims: [
    {
      id: '2025-02-04-hur-8000-kursk',
      origin: 'ua-hur',
      quantity: presentInKursk,
      figure: { kind: 'about', value: 8_000 },
      asOf: '2025-01-31',
      asOfInferred: true,
      statedOn: '2025-01-31/2025-02-04',
      via: ['Kyrylo Budanov', 'The War Zone'],
      wording: { text: 'nearly', language: 'en' },
      note: 'Said on Friday, 31 January, printed on 4 February.',
    },
  ],
  mentions: [
    { of: '2025-01-15-withdrawal', via: ['The New York Times'] },
    {
      of: '2025-01-13-nis-300-killed',
    },
    {
      of: '2025-01-13-nis-2700-wounded',
    },
  ],
  events: [
    {
      id: '2025-02-04-budanov-disputes',
      day: '2025-02-04',
      kind: 'announcement',
      title: 'HUR’s chief disputes that North Koreans have left the front',
    },
  ],
};
