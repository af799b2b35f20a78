// Kyiv Independent on Zelensky in Munich; entered 2026-11-22 from the page. Measure corrected: he says losses.
import type { DocumentEntry } from '../../model/entry.js';
import { casualties, killed } from '../quantities.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2025-02-14-kyiv-independent-two-thirds',
  publisher: 'The Kyiv Independent',
  title: "4,000 North Korean casualties in Russia's Kursk Oblast, 2/3 killed, Zelensky says",
  address:
    'https://kyivindependent.com/4-000-north-korean-casualties-in-kursk-oblast-2-3-killed-zelensky-says',
  language: 'en',
  publishedOn: '2025-02-14',
  readAs: 'original',
  recordedOn: '2026-11-22',
  claims: [
    {
      id: '2025-02-14-zelensky-4000',
      origin: 'ua-president',
      quantity: casualties,
      figure: { kind: 'at-least', low: 4_000, exclusive: true },
      asOf: '2025-02-14',
      wording: { text: 'more than four thousand', language: 'en' },
      placeSaid: 'Kursk',
      note: 'The headline and the lead drop “more than”; the quotation has it.',
    },
    {
      id: '2025-02-14-zelensky-two-thirds-killed',
      origin: 'ua-president',
      quantity: killed,
      figure: { kind: 'share', lowPercent: 66, highPercent: 67, of: ['2025-02-14-zelensky-4000'] },
      asOf: '2025-02-14',
      wording: { text: 'I think', language: 'en' },
      placeSaid: 'Kursk',
    },
  ],
  mentions: [
    {
      of: '2025-02-14-zelensky-2000-3000-more',
      wording: { text: 'are being transferred', language: 'en' },
    },
    {
      of: '2025-01-13-nis-300-killed',
    },
    {
      of: '2025-01-13-nis-2700-wounded',
    },
  ],
};
