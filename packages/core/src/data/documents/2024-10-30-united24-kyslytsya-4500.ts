// United24 Media on Kyslytsya at the Security Council; entered 2026-11-22 from the page.
import type { DocumentEntry } from '../../model/entry.js';
import { presentNearBorder } from '../quantities.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2024-10-30-united24-kyslytsya-4500',
  publisher: 'United24 Media',
  title: 'Ukraine Identifies North Korean Generals Training Troops in Russia at UN Council',
  address:
    'https://united24media.com/latest-news/ukraine-identifies-north-korean-generals-training-troops-in-russia-at-un-council-3407',
  language: 'en',
  publishedOn: '2024-10-30~',
  readAs: 'original',
  recordedOn: '2026-11-22',
  claims: [
    {
      id: '2024-10-30-kyslytsya-4500-expected',
      origin: 'ua-un-mission',
      quantity: presentNearBorder,
      figure: { kind: 'exact', value: 4_500 },
      modality: 'predicted',
      forecast: {
        conditions: [],
        deadline: '2024-11-10',
        deadlineBasis: 'read',
        deadlineNote: '“By early November” is read as its first ten days.',
        resolution: {
          outcomes: [{ quantity: presentNearBorder, reaches: 4_500 }],
          text: 'Came true if 4,500 stood near the border, Kursk included, by 10 November 2024.',
        },
      },
      asOf: '2024-11-01/2024-11-10~',
      statedOn: '2024-10-30',
      via: ['Serhiy Kyslytsya'],
      wording: { text: 'expected to reach', language: 'en' },
      note: 'Up from about 2,100 flown there by 28 October.',
    },
  ],
};
