// Interfax on Medvedev's final count for 2025; entered 2026-11-22 from the page.
import type { DocumentEntry } from '../../model/entry.js';
import { russianContractsAYear } from '../quantities.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2026-01-16-interfax-medvedev-422704',
  publisher: 'Interfax',
  title: 'Медведев сообщил о поступлении на контрактную службу в армию в 2025 году 422 704 человек',
  address: 'https://www.interfax.ru/russia/1067970',
  language: 'ru',
  publishedOn: '2026-01-16',
  readAs: 'original',
  recordedOn: '2026-11-22',
  claims: [
    {
      id: '2026-01-16-medvedev-422704-contracts',
      origin: 'ru-security-council',
      quantity: russianContractsAYear,
      figure: { kind: 'exact', value: 422_704 },
      asOf: '2025',
      via: ['Dmitry Medvedev'],
    },
    {
      id: '2026-01-16-medvedev-32000-volunteers',
      origin: 'ru-security-council',
      quantity: { ...russianContractsAYear, extent: 'volunteer-units' },
      figure: { kind: 'exact', value: 32_000 },
      asOf: '2025',
      via: ['Dmitry Medvedev'],
      note: 'Contracts “on a voluntary basis”.',
    },
  ],
};
