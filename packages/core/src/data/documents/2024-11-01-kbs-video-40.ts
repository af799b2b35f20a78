// KBS World on the man in the video; entered 2026-11-22 from the page.
import type { DocumentEntry } from '../../model/entry.js';
import { localLosses } from '../quantities.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2024-11-01-kbs-video-40',
  publisher: 'KBS World',
  title:
    'Man Purported to be N. Korean Soldier in Video Claims He was Forced to Fight on Kursk Front Lines',
  address: 'http://world.kbs.co.kr/service/news_view.htm?lang=e&Seq_Code=188838',
  language: 'en',
  publishedOn: '2024-11-01',
  readAs: 'original',
  recordedOn: '2026-11-22',
  claims: [
    {
      id: '2024-10-31-video-man-39-killed',
      origin: 'kursk-video-man',
      quantity: localLosses('killed', 'his-unit-of-40', '2024-10'),
      figure: { kind: 'in-words', words: 'all but one of 40', reading: undefined },
      asOf: '2024-10~',
      asOfInferred: true,
      statedOn: '2024-10-31',
      via: ['a Telegram channel'],
      note: 'The only one of 40 to survive, he says; not verified. The 39 of the id is our subtraction.',
    },
  ],
  mentions: [{ of: '2024-10-28-blue-yellow-all-but-one', via: ['LRT'] }],
};
