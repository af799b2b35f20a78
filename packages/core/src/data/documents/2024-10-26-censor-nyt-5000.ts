// Censor.net on the New York Times’s 5,000; entered 2026-11-22 from the page.
import type { DocumentEntry } from '../../model/entry.js';
import { presentInKursk } from '../quantities.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2024-10-26-censor-nyt-5000',
  publisher: 'Censor.net',
  address:
    'https://censor.net/en/news/3516936/russia_plans_to_accumulate_5000_soldiers_from_the_dprk_in_the_kursk_region',
  language: 'en',
  publishedOn: '2024-10-26',
  readAs: 'original',
  recordedOn: '2026-11-22',
  claims: [
    {
      id: '2024-10-25-ua-official-5000-kursk',
      origin: 'ua-officials',
      quantity: presentInKursk,
      figure: { kind: 'up-to', high: 5_000 },
      modality: 'predicted',
      asOf: '2024-10-28',
      statedOn: '2024-10-25',
      via: ['The New York Times'],
      wording: { text: 'expected', language: 'en' },
      forecast: {
        conditions: [],
        deadline: '2024-10-28',
        deadlineBasis: 'stated',
        resolution: {
          outcomes: [{ quantity: presentInKursk, reaches: 5_000 }],
          text: 'Combat troops in Kursk reach 5,000 by Monday, 28 October 2024.',
        },
      },
      note: 'A senior Ukrainian official; Censor.net has Ukrainian and US officials.',
    },
  ],
  mentions: [{ of: '2024-10-23-first-seen-in-kursk', via: ['The New York Times'] }],
};
