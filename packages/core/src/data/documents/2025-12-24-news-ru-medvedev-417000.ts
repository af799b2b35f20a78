// News.ru on Medvedev's count of 24 December 2025; entered 2026-11-22 from the page.
import type { DocumentEntry } from '../../model/entry.js';
import { russianContractsAYear } from '../quantities.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2025-12-24-news-ru-medvedev-417000',
  publisher: 'News.ru',
  title: 'Медведев озвучил число контрактников и добровольцев',
  address: 'https://news.ru/vlast/medvedev-ozvuchil-chislo-kontraktnikov-i-dobrovolcev',
  language: 'ru',
  publishedOn: '2025-12-24',
  readAs: 'original',
  recordedOn: '2026-11-22',
  claims: [
    {
      id: '2025-12-24-medvedev-417000-contracts',
      origin: 'ru-security-council',
      quantity: { ...russianContractsAYear, accrual: { kind: 'cumulative', since: '2025-01-01' } },
      figure: { kind: 'about', value: 417_000 },
      asOf: '2025-12-24',
      via: ['Dmitry Medvedev'],
      wording: { text: 'порядка', language: 'ru' },
      note: 'A running count of the year, which he gave in full three weeks later.',
    },
    {
      id: '2025-12-24-medvedev-36000-volunteers',
      origin: 'ru-security-council',
      quantity: {
        ...russianContractsAYear,
        accrual: { kind: 'cumulative', since: '2025-01-01' },
        extent: 'volunteer-units',
      },
      figure: { kind: 'at-least', low: 36_000, exclusive: true },
      asOf: '2025-12-24',
      asOfInferred: true,
      via: ['Dmitry Medvedev'],
      wording: { text: 'более', language: 'ru' },
      note: 'His number for the whole year is lower, without a reason.',
    },
  ],
  mentions: [{ of: '2025-12-17-belousov-410000-contracts-2025', via: ['Andrei Belousov'] }],
};
