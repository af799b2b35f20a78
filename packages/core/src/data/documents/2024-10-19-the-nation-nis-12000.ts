// The Nation (AFP text) on what Yonhap had from the NIS; entered 2026-11-22 from the page.
import type { DocumentEntry } from '../../model/entry.js';
import { sent } from '../quantities.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2024-10-19-the-nation-nis-12000',
  publisher: 'The Nation',
  title: 'N. Korea sending 12,000 soldiers for Russia’s war in Ukraine',
  address:
    'https://www.nation.com.pk/19-Oct-2024/n-korea-sending-12-000-soldiers-for-russia-s-war-in-ukraine',
  language: 'en',
  publishedOn: '2024-10-19',
  readAs: 'original',
  recordedOn: '2026-11-22',
  claims: [
    {
      id: '2024-10-18-nis-12000-planned',
      origin: 'rok-nis',
      quantity: sent,
      figure: { kind: 'exact', value: 12_000 },
      modality: 'planned',
      asOf: '2024-10-18',
      asOfInferred: true,
      statedOn: '2024-10-18',
      via: ['Yonhap', 'AFP'],
      note: 'Four brigades. The NIS declined to confirm it to AFP.',
    },
  ],
  mentions: [
    { of: '2024-10-18-nis-1500-sent', via: ['AFP'] },
    { of: '2024-10-08-first-sea-transfer', via: ['AFP'] },
  ],
};
