// The Korea Daily on what Seoul's presidential office said on 30 October 2024; entered 2026-11-22 from the page.
import type { DocumentEntry } from '../../model/entry.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2024-10-30-korea-daily-shoigu-visit',
  publisher: 'The Korea Daily',
  title: 'North Korea’s troop surge in Russia surpasses projections as ICBM launch looms',
  address:
    'https://koreadailyus.com/north-koreas-troop-surge-in-russia-surpasses-projections-as-icbm-launch-looms',
  language: 'en',
  publishedOn: '2024-10-30~',
  readAs: 'original',
  recordedOn: '2026-11-22',
  events: [
    {
      id: '2024-10-23-shoigu-visit',
      day: '2024-10-23/2024-10-24',
      kind: 'visit',
      title: 'Shoigu in Pyongyang again, by Seoul’s account',
      note: 'Two weeks after the first sea transfer.',
    },
  ],
};
