// JoongAng Ilbo’s interview with HUR’s spokesman, in Japanese; entered 2026-11-22 from a copy on Livedoor.
import type { DocumentEntry } from '../../model/entry.js';
import { sent } from '../quantities.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2026-02-28-livedoor-joongang-cherniak-12000',
  publisher: 'JoongAng Ilbo, on Livedoor News',
  address: 'https://news.livedoor.com/article/detail/30668854/',
  language: 'ja',
  publishedOn: '2026-02-28',
  readAs: 'copy',
  recordedOn: '2026-11-22',
  claims: [
    {
      id: '2026-01-02-hur-12000-sent',
      origin: 'ua-hur',
      quantity: sent,
      figure: { kind: 'about', value: 12_000 },
      asOf: '2026-01-02',
      asOfInferred: true,
      statedOn: '2026-01-02',
      via: ['Andrii Cherniak', 'JoongAng Ilbo'],
      wording: { text: '約1万2000人', language: 'ja' },
      note: 'Special, mechanised and infantry units; far more with engineers and civilians, he says.',
    },
  ],
  mentions: [{ of: '2026-02-09-hur-8000-in-kursk' }],
};
