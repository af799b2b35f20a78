// Euromaidan Press on Zelensky at Davos; entered 2026-11-22 from the page.
import type { DocumentEntry } from '../../model/entry.js';
import { russianForceInKursk } from '../quantities.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2025-01-21-euromaidan-davos-4000',
  publisher: 'Euromaidan Press',
  title: 'Zelenskyy says 4,000 North Korean troops killed in Kursk Oblast out of 12,000 deployed',
  address:
    'https://euromaidanpress.com/2025/01/21/zelenskyy-says-4000-north-korean-troops-killed-in-kursk-oblast-out-of-12000-deployed/',
  language: 'en',
  publishedOn: '2025-01-21',
  readAs: 'original',
  recordedOn: '2026-11-22',
  claims: [
    {
      id: '2025-01-21-zelensky-60000-in-kursk',
      origin: 'ua-president',
      quantity: russianForceInKursk,
      figure: { kind: 'at-least', low: 60_000, exclusive: true },
      asOf: '2025-01-21',
      wording: { text: 'over 60,000', language: 'en' },
    },
  ],
  mentions: [
    {
      of: '2025-01-09-zelensky-4000',
      note: 'He said it of the killed himself: “4000 з яких загинули”.',
    },
    {
      of: '2025-01-21-zelensky-12000-kursk',
    },
    { of: '2024-12-23-zelensky-3000' },
    { of: '2025-01-05-zelensky-3800' },
    { of: '2025-01-16-isw-92-a-day' },
    { of: '2025-01-16-isw-12000-by-mid-april' },
  ],
};
