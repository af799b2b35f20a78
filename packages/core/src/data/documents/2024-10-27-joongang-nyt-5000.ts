// Korea JoongAng Daily, on Daum, on The New York Times and 5,000 in Kursk; entered 2026-11-22 from that copy.
import type { DocumentEntry } from '../../model/entry.js';
import { presentInKursk } from '../quantities.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2024-10-27-joongang-nyt-5000',
  publisher: 'Korea JoongAng Daily, on Daum',
  title: 'North Korea’s military personnel in Russia expected to hit 5,000',
  address: 'https://v.daum.net/v/20241027183109596',
  language: 'en',
  publishedOn: '2024-10-27',
  readAs: 'copy',
  recordedOn: '2026-11-22',
  claims: [
    {
      id: '2024-10-25-ua-us-officials-5000-in-kursk',
      origin: 'ua-us-officials',
      quantity: presentInKursk,
      figure: { kind: 'up-to', high: 5_000 },
      modality: 'predicted',
      forecast: {
        conditions: [],
        deadline: '2024-10-28',
        deadlineBasis: 'stated',
        resolution: {
          outcomes: [{ quantity: presentInKursk, reaches: 5_000 }],
          text: 'Came true if 5,000 stood in Kursk on Monday, 28 October 2024.',
        },
      },
      asOf: '2024-10-28',
      statedOn: '2024-10-25',
      knownFrom: '2024-10-25',
      via: ['The New York Times'],
      wording: { text: 'up to 5,000', language: 'en' },
      note: 'One Ukrainian and two US officials; the page also prints it as a bare 5,000.',
    },
  ],
};
