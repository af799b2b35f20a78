// The Wall Street Journal on a Ukrainian loss estimate; entered 2026-11-22 from Ukrainska Pravda's report.
import type { DocumentEntry } from '../../model/entry.js';
import { ukrainianKilled, ukrainianWounded } from '../quantities.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2024-09-17-wsj-ukrainian-losses',
  publisher: 'The Wall Street Journal',
  address: 'https://www.pravda.com.ua/eng/news/2024/09/17/7475475/',
  language: 'en',
  publishedOn: '2024-09-17',
  readAs: 'copy',
  recordedOn: '2026-11-22',
  note: 'Read in the report of Ukrainska Pravda.',
  claims: [
    {
      id: '2024-09-17-ua-estimate-80000-killed',
      origin: 'ua-officials',
      quantity: ukrainianKilled,
      figure: { kind: 'about', value: 80_000 },
      asOf: '2024-01/2024-09',
      asOfInferred: true,
      via: ['The Wall Street Journal'],
      revision: {
        kind: 'contested',
        cause: 'correction',
        reason: 'Zelensky calls the 80,000 a lie and the true number far lower.',
        on: '2024-09-20',
      },
      note: 'A confidential Ukrainian estimate from earlier in 2024; the body is not named.',
    },
    {
      id: '2024-09-17-ua-estimate-400000-wounded',
      origin: 'ua-officials',
      quantity: ukrainianWounded,
      figure: { kind: 'about', value: 400_000 },
      asOf: '2024-01/2024-09',
      asOfInferred: true,
      via: ['The Wall Street Journal'],
    },
  ],
};
