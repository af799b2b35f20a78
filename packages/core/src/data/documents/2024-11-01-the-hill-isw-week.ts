// The Hill on ISW's week of losses; entered 2026-11-22 from a copy.
import type { DocumentEntry } from '../../model/entry.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2024-11-01-the-hill-isw-week',
  publisher: 'The Hill',
  title: 'North Korean troops sent to war equal Russia’s weekly casualty rate: ISW',
  address:
    'https://fb-ytvideodownloder.online/north-korean-troops-sent-to-war-equal-russias-weekly-casualty-rate-isw',
  language: 'en',
  publishedOn: '2024-11-01',
  readAs: 'copy',
  recordedOn: '2026-11-22',
  note: 'Euromaidan Press had the same comparison of ISW.',
  mentions: [
    { of: '2024-10-31-us-state-1200-a-day', note: 'Credited to Austin, who stood beside Blinken.' },
  ],
  statedValues: [
    {
      id: '2024-11-01-isw-week-of-losses',
      indicator: 'months-of-recruitment',
      part: 'days-of-losses',
      figure: { kind: 'range', low: 7, high: 10 },
      unit: 'days',
      inputs: ['2024-10-24-hur-12000-sent', '2024-10-31-us-state-1200-a-day'],
      wording: { text: 'about a week', language: 'en' },
      note: 'Days of Russian losses, not of intake: 10,000–12,000 at 1,200 a day are 8.3–10.',
    },
  ],
};
