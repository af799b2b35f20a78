// The Korea Herald on what the South Korean defence minister told lawmakers on 8 October 2024; entered 2026-11-22 from the page.
import type { DocumentEntry } from '../../model/entry.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2024-10-08-korea-herald-kim-yong-hyun',
  publisher: 'The Korea Herald',
  title: 'North Korean troops killed, wounded in Ukraine war: Seoul defense minister',
  address: 'https://www.koreaherald.com/view.php?ud=20241008050536',
  language: 'en',
  publishedOn: '2024-10-08',
  readAs: 'original',
  recordedOn: '2026-11-22',
  claims: [
    {
      id: '2024-10-08-rok-mnd-casualties-likely',
      origin: 'rok-mnd',
      quantity: {
        measure: 'killed-or-wounded',
        population: 'dprk-all',
        place: 'ukraine',
        accrual: { kind: 'cumulative', since: '2024-10-03' },
        extent: 'donetsk-strike-2024-10-03',
      },
      figure: { kind: 'none-stated' },
      asOf: '2024-10-08',
      asOfInferred: true,
      via: ['Minister Kim Yong-hyun'],
      wording: { text: 'believed to be true', language: 'en' },
      placeSaid: 'Ukraine',
      sinceSaid: 'in eastern Ukraine on Friday',
      note: 'Asked about a report from Donetsk. The page dates the strike to the 4th; the 3rd is Babel’s, from the Kyiv Post.',
    },
  ],
  events: [
    {
      id: '2024-10-08-rok-minister-warning',
      day: '2024-10-08',
      kind: 'announcement',
      title: 'South Korea’s defence minister holds a dispatch of DPRK troops to be highly likely',
    },
  ],
};
