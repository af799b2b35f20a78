// Kyiv Independent on the Special Operations Forces’ 50 and 47; entered 2026-11-22 from the page.
import type { DocumentEntry } from '../../model/entry.js';
import { localLosses } from '../quantities.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2024-12-17-kyiv-independent-sof-50',
  publisher: 'The Kyiv Independent',
  title: "Ukraine's Special Forces claim to kill 50 North Korean soldiers in 3 days",
  address:
    'https://kyivindependent.com/ukraines-special-forces-claim-to-kill-50-north-korean-soldiers-in-3-days/',
  language: 'en',
  publishedOn: '2024-12-17',
  readAs: 'original',
  recordedOn: '2026-11-22',
  claims: [
    {
      id: '2024-12-17-sof-50-killed',
      origin: 'ua-special-operations-forces',
      quantity: localLosses('killed', 'sof-8th-regiment-three-days-2024-12-17', '2024-12-14~'),
      figure: { kind: 'exact', value: 50 },
      asOf: '2024-12-17',
      via: ['8th Special Operations Regiment'],
      sinceSaid: 'in three days of fighting',
      note: 'Three days of one regiment.',
    },
    {
      id: '2024-12-17-sof-47-wounded',
      origin: 'ua-special-operations-forces',
      quantity: localLosses('wounded', 'sof-8th-regiment-three-days-2024-12-17', '2024-12-14~'),
      figure: { kind: 'exact', value: 47 },
      asOf: '2024-12-17',
      via: ['8th Special Operations Regiment'],
      sinceSaid: 'in three days of fighting',
    },
  ],
  mentions: [
    {
      of: '2024-12-16-hur-30',
      printed: { figure: { kind: 'exact', value: 30 } },
      mutations: [
        {
          kind: 'hedge-lost',
          seen: { text: 'that 30 North Korean soldiers were killed or', where: 'body' },
          inherits: '2024-12-16-kyiv-independent-first-assaults',
        },
      ],
    },
  ],
};
