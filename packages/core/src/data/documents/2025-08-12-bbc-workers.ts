// The BBC on North Korean workers in Russia; entered 2026-11-22 from a copy of its text and a report of it.
import type { DocumentEntry } from '../../model/entry.js';
import { workersSent, workersSentAYear } from '../quantities.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2025-08-12-bbc-workers',
  publisher: 'BBC',
  title: 'North Koreans tell BBC they are being sent to work ‘like slaves’ in Russia',
  address: 'https://www.daily8.com/en/article/c573fd89e33de3b1d3be7e74b9023fc3',
  language: 'en',
  publishedOn: '2025-08-12',
  readAs: 'copy',
  recordedOn: '2026-11-22',
  note: 'Of the copy only the opening is stored; the numbers were read in a second copy of it and in USSA News.',
  claims: [
    {
      id: '2025-08-12-rok-officials-10000-workers-2024',
      origin: 'rok-intelligence-officials',
      quantity: workersSentAYear,
      figure: { kind: 'at-least', low: 10_000, exclusive: true },
      asOf: '2024',
      via: ['BBC'],
    },
    {
      id: '2025-08-12-rok-officials-50000-workers',
      origin: 'rok-intelligence-officials',
      quantity: workersSent,
      figure: { kind: 'at-least', low: 50_000, exclusive: true },
      modality: 'capacity',
      asOf: '2025-08-12',
      asOfInferred: true,
      via: ['BBC'],
      wording: { text: 'will eventually be sent', language: 'en' },
      note: 'Newsis heard a possibility. Reports differ on the day: by year’s end, this year, some day. No start is given.',
    },
  ],
};
