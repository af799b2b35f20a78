// Ukrainska Pravda on the British update of 2 February 2025; entered 2026-11-22 from the page.
import type { DocumentEntry } from '../../model/entry.js';
import { russianKilledOrWounded, russianMonthlyLosses } from '../quantities.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2025-02-05-up-uk-837000',
  publisher: 'Ukrainska Pravda',
  title: 'January was Russia’s worst month of losses after December 2024 – UK intelligence',
  address: 'https://www.pravda.com.ua/eng/news/2025/02/5/7496875/',
  language: 'en',
  publishedOn: '2025-02-05',
  readAs: 'original',
  recordedOn: '2026-11-22',
  claims: [
    {
      id: '2025-02-02-ua-general-staff-48240-in-january',
      origin: 'ua-general-staff',
      quantity: russianMonthlyLosses,
      figure: { kind: 'exact', value: 48_240 },
      asOf: '2025-01',
      statedOn: '2025-02-02',
      via: ['UK Defence Intelligence'],
    },
    {
      id: '2025-02-02-uk-di-837000',
      origin: 'uk-defence-intelligence',
      quantity: russianKilledOrWounded,
      figure: { kind: 'at-least', low: 837_000, exclusive: true },
      asOf: '2025-02-02',
      asOfInferred: true,
      statedOn: '2025-02-02',
      derivedFrom: ['2025-02-02-ua-general-staff-48240-in-january'],
      note: 'Of the General Staff’s figures. The page has a plain 837,000; HuffPost’s text has “more than”.',
    },
  ],
  mentions: [
    {
      of: '2025-01-07-ua-general-staff-48670-in-december',
      via: ['UK Defence Intelligence'],
      printed: { figure: { kind: 'exact', value: 48_640 } },
      mutations: [
        {
          kind: 'wrong-number',
          seen: { text: 'December 2024 (48,640 killed and wounded)', where: 'body' },
        },
      ],
    },
  ],
};
