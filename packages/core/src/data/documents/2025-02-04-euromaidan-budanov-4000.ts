// Euromaidan Press on the same interview; entered 2026-11-22 from the page.
import type { DocumentEntry } from '../../model/entry.js';
import { killedOrWounded } from '../quantities.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2025-02-04-euromaidan-budanov-4000',
  publisher: 'Euromaidan Press',
  address:
    'https://euromaidanpress.com/2025/02/04/ukraines-spy-chief-says-nearly-8000-north-korean-soldiers-still-fighting-in-russias-kursk-oblast',
  language: 'en',
  publishedOn: '2025-02-04',
  readAs: 'original',
  recordedOn: '2026-11-22',
  claims: [
    {
      id: '2025-02-04-hur-4000',
      origin: 'ua-hur',
      quantity: killedOrWounded,
      figure: { kind: 'about', value: 4_000 },
      asOf: '2025-01-31',
      asOfInferred: true,
      statedOn: '2025-01-31',
      via: ['Kyrylo Budanov', 'The War Zone'],
      placeSaid: 'Kursk',
      note: 'Said on Friday, 31 January (Interfax-Ukraine). In his words приблизно 4 тисячі, on other pages.',
    },
  ],
  mentions: [
    { of: '2025-02-04-hur-8000-kursk', via: ['The War Zone'] },
    { of: '2025-02-04-budanov-disputes' },
  ],
};
