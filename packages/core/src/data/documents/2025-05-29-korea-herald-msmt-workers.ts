// The Korea Herald on workers in the first report of the MSMT; entered 2026-11-22 from the page.
import type { DocumentEntry } from '../../model/entry.js';
import { workersSentAYear } from '../quantities.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2025-05-29-korea-herald-msmt-workers',
  publisher: 'The Korea Herald',
  address: 'https://www.koreaherald.com/article/10498995',
  language: 'en',
  publishedOn: '2025-05-29',
  readAs: 'original',
  recordedOn: '2026-11-22',
  claims: [
    {
      id: '2025-05-29-msmt-8000-workers-2024',
      origin: 'msmt',
      quantity: workersSentAYear,
      figure: { kind: 'about', value: 8_000 },
      asOf: '2024',
      wording: { text: 'around 8,000', language: 'en' },
      note: 'Dispatched in 2024, with thousands more planned for 2025.',
    },
  ],
};
