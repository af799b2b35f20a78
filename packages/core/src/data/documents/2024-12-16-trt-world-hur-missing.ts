// TRT World on HUR’s missing; entered 2026-11-22 from the page.
import type { DocumentEntry } from '../../model/entry.js';
import { localLosses } from '../quantities.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2024-12-16-trt-world-hur-missing',
  publisher: 'TRT World',
  title: "Over 30 North Korean soldiers dead or wounded in Russia's Kursk: Ukraine",
  address: 'https://www.trtworld.com/article/18244063',
  language: 'en',
  publishedOn: '2024-12-16',
  readAs: 'original',
  recordedOn: '2026-11-22',
  claims: [
    {
      id: '2024-12-16-hur-3-missing',
      origin: 'ua-hur',
      quantity: localLosses('missing', 'kurilovka-2024-12-14', '2024-12-14'),
      figure: { kind: 'at-least', low: 3 },
      asOf: '2024-12-15',
      asOfInferred: true,
      note: 'At Kurilovka; the days are those of the losses told of before it.',
    },
  ],
  mentions: [
    {
      of: '2024-12-16-hur-30',
      wording: { text: 'over 30', language: 'en' },
      note: 'Over 30 in the lead, at least 30 below it.',
    },
  ],
};
