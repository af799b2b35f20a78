// The Kyiv Independent on CNN's report of 2 July 2025; entered 2026-11-22 from the page.
import type { DocumentEntry } from '../../model/entry.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2025-07-02-kyiv-independent-30000-more',
  publisher: 'The Kyiv Independent',
  address:
    'https://kyivindependent.com/north-korea-to-send-up-to-30-000-troops-to-aid-russias-war-against-ukraine-cnn-reports/',
  language: 'en',
  publishedOn: '2025-07-02',
  readAs: 'original',
  recordedOn: '2026-11-22',
  mentions: [
    { of: '2025-07-02-hur-25000-30000-more', via: ['CNN'] },
    {
      of: '2025-06-26-nis-6000-july-august',
      printed: { figure: { kind: 'exact', value: 15_000 } },
      mutations: [
        {
          kind: 'wrong-number',
          seen: { text: 'expects Pyongyang to send an additional 15,000 soldiers', where: 'body' },
          note: 'No page of the NIS briefing has the number for those to come.',
        },
      ],
    },
    { of: '2025-06-17-shoigu-1000-sappers' },
    { of: '2025-06-17-shoigu-5000-builders' },
  ],
  statedValues: [
    {
      id: '2025-07-02-kyiv-independent-thrice',
      indicator: 'reinforcement-size',
      part: 'additional-over-sent',
      figure: { kind: 'about', value: 3 },
      unit: 'times',
      inputs: ['2025-07-02-hur-25000-30000-more', '2025-06-26-nis-11000-october'],
      wording: { text: 'almost thrice as many', language: 'en' },
    },
  ],
};
