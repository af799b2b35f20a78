// Reuters, on Swissinfo, on KCNA’s report of 16 October 2024; entered 2026-11-22 from the page.
import type { DocumentEntry } from '../../model/entry.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2024-10-16-swissinfo-kcna-applicants',
  publisher: 'Swissinfo, with Reuters',
  title: 'North Korea claims 1.4 million young people apply to join the army',
  address:
    'https://www.swissinfo.ch/eng/north-korea-claims-1.4-million-young-people-apply-to-join-the-army/87737754',
  language: 'en',
  publishedOn: '2024-10-16',
  readAs: 'original',
  recordedOn: '2026-11-22',
  claims: [
    {
      id: '2024-10-16-kcna-1400000-applicants',
      origin: 'kcna',
      quantity: {
        measure: 'applicants',
        population: 'dprk-people',
        place: 'dprk',
        accrual: { kind: 'cumulative', since: '2024-10-14' },
      },
      figure: { kind: 'about', value: 1_400_000 },
      asOf: '2024-10-16',
      asOfInferred: true,
      via: ['Reuters'],
      wording: { text: 'around', language: 'en' },
      sinceSaid: 'this week',
      note: 'Applied to join or return; Reuters first wrote "joined" and corrected it.',
    },
  ],
};
