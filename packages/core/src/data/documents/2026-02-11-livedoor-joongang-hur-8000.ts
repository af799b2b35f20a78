// JoongAng Ilbo’s Japanese text on HUR’s answer; entered 2026-11-22 from a copy on Livedoor.
import type { DocumentEntry } from '../../model/entry.js';
import { presentInKursk } from '../quantities.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2026-02-11-livedoor-joongang-hur-8000',
  publisher: 'JoongAng Ilbo, on Livedoor News',
  address: 'https://news.livedoor.com/article/detail/30559343/',
  language: 'ja',
  publishedOn: '2026-02-11',
  readAs: 'copy',
  recordedOn: '2026-11-22',
  claims: [
    {
      id: '2026-02-09-hur-8000-in-kursk',
      origin: 'ua-hur',
      quantity: presentInKursk,
      figure: { kind: 'about', value: 8_000 },
      asOf: '2026-01',
      statedOn: '2026-02-09',
      via: ['JoongAng Ilbo'],
      wording: { text: '約8000人', language: 'ja' },
      note: 'By day and reading up to 10,000, the paper adds; its first line has 8,000 to 10,000.',
    },
  ],
  mentions: [{ of: '2026-02-04-fire-from-kursk' }],
};
