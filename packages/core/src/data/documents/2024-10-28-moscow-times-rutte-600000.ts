// The Moscow Times on Rutte's total; entered 2026-11-22 from the record's reading of the page.
import type { DocumentEntry } from '../../model/entry.js';
import { russianKilledOrWounded } from '../quantities.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2024-10-28-moscow-times-rutte-600000',
  publisher: 'The Moscow Times',
  address:
    'https://www.themoscowtimes.com/2024/10/28/nato-secretary-general-mark-rutte-decried-the-deployment-as-a-sign-ofrussian-president-vladimir-putins-growing-desperation-a86832',
  language: 'en',
  publishedOn: '2024-10-28',
  readAs: 'original',
  recordedOn: '2026-11-22',
  claims: [
    {
      id: '2024-10-28-nato-600000',
      origin: 'nato',
      quantity: russianKilledOrWounded,
      figure: { kind: 'at-least', low: 600_000, exclusive: true },
      asOf: '2024-10-28',
      asOfInferred: true,
      via: ['Mark Rutte'],
      wording: { text: 'more than', language: 'en' },
    },
  ],
  mentions: [{ of: '2024-10-28-nato-confirms', via: ['Mark Rutte'] }],
};
