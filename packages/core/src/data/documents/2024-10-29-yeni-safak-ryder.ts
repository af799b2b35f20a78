// Yeni Safak (Anadolu text) on Ryder’s briefing of 29 October 2024; entered 2026-11-22 from the page.
import type { DocumentEntry } from '../../model/entry.js';
import { readWords } from '../../model/word-reading.js';
import { presentInKursk, sentNearBorder } from '../quantities.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2024-10-29-yeni-safak-ryder',
  publisher: 'Yeni Safak, with Anadolu',
  address:
    'https://www.yenisafak.com/en/world/small-number-of-north-korean-troops-in-russias-kursk-region-pentagon-3693676',
  language: 'en',
  publishedOn: '2024-10-29',
  readAs: 'original',
  recordedOn: '2026-11-22',
  claims: [
    {
      id: '2024-10-29-us-dod-couple-thousand-west',
      origin: 'us-dod',
      quantity: sentNearBorder,
      figure: {
        kind: 'in-words',
        words: 'a couple thousand',
        reading: readWords('couple-thousand'),
      },
      asOf: '2024-10-29',
      via: ['Pat Ryder'],
      wording: { text: 'approximately a couple thousand', language: 'en' },
      placeSaid: 'towards Kursk',
      note: 'Of the 10,000 sent.',
    },
    {
      id: '2024-10-29-us-dod-small-number-kursk',
      origin: 'us-dod',
      quantity: presentInKursk,
      figure: { kind: 'in-words', words: 'a relatively small number', reading: undefined },
      asOf: '2024-10-29',
      via: ['Pat Ryder'],
      note: 'He would not say dozens or hundreds.',
    },
  ],
  mentions: [{ of: '2024-10-28-us-dod-10000-sent', via: ['Pat Ryder'] }],
};
