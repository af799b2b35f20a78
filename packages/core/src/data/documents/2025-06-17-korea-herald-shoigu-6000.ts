// The Korea Herald on Shoigu's announcement in Pyongyang, 17 June 2025; entered 2026-11-22 from the page.
import type { DocumentEntry } from '../../model/entry.js';
import { buildersSent, sappersSent } from '../quantities.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2025-06-17-korea-herald-shoigu-6000',
  publisher: 'The Korea Herald',
  address: 'https://www.koreaherald.com/article/10511565',
  language: 'en',
  publishedOn: '2025-06-17',
  readAs: 'original',
  recordedOn: '2026-11-22',
  claims: [
    {
      id: '2025-06-17-shoigu-1000-sappers',
      origin: 'ru-security-council',
      quantity: sappersSent,
      figure: { kind: 'exact', value: 1_000 },
      modality: 'planned',
      asOf: '2025-06-17',
      via: ['TASS'],
      note: 'A decision of Kim Jong Un, announced by Shoigu.',
    },
    {
      id: '2025-06-17-shoigu-5000-builders',
      origin: 'ru-security-council',
      quantity: buildersSent,
      figure: { kind: 'exact', value: 5_000 },
      modality: 'planned',
      asOf: '2025-06-17',
      via: ['TASS'],
    },
  ],
  events: [
    {
      id: '2025-06-17-shoigu-visit',
      day: '2025-06-17',
      kind: 'visit',
      title: 'Shoigu in Pyongyang; he announces sappers and builders for Kursk',
    },
  ],
};
