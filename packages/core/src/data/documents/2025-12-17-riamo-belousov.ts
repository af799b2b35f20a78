// RIAMO (TASS) on Belousov’s report of 17 December 2025; entered 2026-11-22 from the page.
import type { DocumentEntry } from '../../model/entry.js';
import { russianRecruitment } from '../quantities.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2025-12-17-riamo-belousov',
  publisher: 'RIAMO',
  title: 'Белоусов: почти 410 тыс человек поступило на службу по контракту в этом году',
  address:
    'https://riamo.ru/news/spetsoperatsija/belousov-pochti-410-tys-chelovek-postupilo-na-sluzhbu-po-kontraktu-v-etom-godu/',
  language: 'ru',
  publishedOn: '2025-12-17',
  readAs: 'original',
  recordedOn: '2026-11-22',
  claims: [
    {
      id: '2025-12-17-belousov-410000-contracts-2025',
      origin: 'ru-mod',
      quantity: { ...russianRecruitment, accrual: { kind: 'cumulative', since: '2025-01-01' } },
      figure: { kind: 'about', value: 410_000 },
      asOf: '2025-12-17',
      asOfInferred: true,
      via: ['Andrei Belousov', 'TASS'],
      wording: { text: 'почти', language: 'ru' },
      note: 'A running count of the year; others have it as the year’s.',
    },
  ],
};
