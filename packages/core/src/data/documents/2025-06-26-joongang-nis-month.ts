// Korea JoongAng Daily on the NIS briefing of 26 June 2025; entered 2026-11-22 from the page.
import type { DocumentEntry } from '../../model/entry.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2025-06-26-joongang-nis-month',
  publisher: 'Korea JoongAng Daily',
  title: 'North’s Russia-bound troops may deploy in July or August, NIS says',
  address:
    'https://koreajoongangdaily.joins.com/news/2025-06-26/national/northKorea/Norths-Russiabound-troops-may-deploy-in-July-or-August-NIS-says/2339823',
  language: 'en',
  publishedOn: '2025-06-26',
  readAs: 'original',
  recordedOn: '2026-11-22',
  mentions: [
    {
      of: '2025-06-26-nis-6000-july-august',
      via: ['lawmakers Park Sun-won and Lee Seong-kweun'],
    },
    { of: '2025-06-26-nis-10-million-shells', wording: { text: 'roughly', language: 'en' } },
  ],
  statedValues: [
    {
      id: '2025-06-26-joongang-lead-month',
      indicator: 'lead-signal',
      part: 'lead',
      figure: { kind: 'about', value: 1 },
      unit: 'months',
      wording: { text: 'roughly one month after', language: 'en' },
      note: 'Said of the first dispatch of 11,000 only.',
    },
  ],
};
