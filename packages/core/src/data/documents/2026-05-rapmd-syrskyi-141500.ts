// A digest on the GCHQ lecture, with Kyiv's numbers for 2026; entered 2026-11-22 from the page.
import type { DocumentEntry } from '../../model/entry.js';
import { russianKilled, russianKilledOrWounded, russianMonthlyLosses } from '../quantities.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2026-05-rapmd-syrskyi-141500',
  publisher: 'Ethical Innovations',
  title: 'UK Intel Confirms Nearly 500,000 Russian Soldiers Dead',
  address: 'https://rapmd.net/NHAI/17799161350000000.html',
  language: 'en',
  publishedOn: '2026-05-27~',
  readAs: 'original',
  recordedOn: '2026-11-22',
  claims: [
    {
      id: '2026-05-syrskyi-141500-in-2026',
      origin: 'ua-commander-in-chief',
      quantity: { ...russianKilledOrWounded, accrual: { kind: 'cumulative', since: '2026-01-01' } },
      figure: { kind: 'about', value: 141_500 },
      asOf: '2026-05-27~',
      asOfInferred: true,
      note: 'Says casualties, taken as killed or wounded; the day is the page’s.',
    },
    {
      id: '2026-05-syrskyi-83000-killed-in-2026',
      origin: 'ua-commander-in-chief',
      quantity: { ...russianKilled, accrual: { kind: 'cumulative', since: '2026-01-01' } },
      figure: { kind: 'at-least', low: 83_000, exclusive: true },
      asOf: '2026-05-27~',
      asOfInferred: true,
    },
    {
      id: '2026-05-ua-mod-35000-a-month',
      origin: 'ua-mod',
      quantity: russianMonthlyLosses,
      figure: { kind: 'at-least', low: 35_000, exclusive: true },
      asOf: '2026-05',
      asOfInferred: true,
      via: ['Mykhailo Fedorov'],
    },
  ],
  mentions: [{ of: '2026-05-27-gchq-500000-killed', via: ['Anne Keast-Butler'] }],
};
