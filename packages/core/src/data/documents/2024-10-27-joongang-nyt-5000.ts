// Korea JoongAng Daily, on Daum, on The New York Times and 5,000 in Kursk; entered 2026-11-22 from that copy.
import type { DocumentEntry } from '../../model/entry.js';

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
  mentions: [
    {
      of: '2024-10-25-ua-official-5000-kursk',
      via: ['The New York Times'],
      wording: { text: 'up to 5,000', language: 'en' },
      note: 'A bare 5,000 further on. The one Ukrainian and two US officials are cited for the arrivals.',
    },
    { of: '2024-10-23-first-seen-in-kursk', via: ['The New York Times'] },
  ],
};
