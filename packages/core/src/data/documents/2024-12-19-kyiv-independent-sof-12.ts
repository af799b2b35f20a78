// Kyiv Independent on the Special Operations Forces’ 12 and 20; entered 2026-11-22 from the page.
import type { DocumentEntry } from '../../model/entry.js';
import { localLosses } from '../quantities.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2024-12-19-kyiv-independent-sof-12',
  publisher: 'The Kyiv Independent',
  title: 'Ukraine’s Special Forces report killing 12 North Korean soldiers in Kursk Oblast',
  address:
    'https://kyivindependent.com/ukraines-special-forces-report-killing-12-north-korean-soldiers-in-kursk-oblast/',
  language: 'en',
  publishedOn: '2024-12-19',
  readAs: 'original',
  recordedOn: '2026-11-22',
  claims: [
    {
      id: '2024-12-19-sof-12-killed',
      origin: 'ua-special-operations-forces',
      quantity: localLosses('killed', 'sof-fight-2024-12-19', '2024-10'),
      figure: { kind: 'exact', value: 12 },
      asOf: '2024-12-19',
      asOfInferred: true,
      note: 'One advance that was stopped.',
    },
    {
      id: '2024-12-19-sof-20-wounded',
      origin: 'ua-special-operations-forces',
      quantity: localLosses('wounded', 'sof-fight-2024-12-19', '2024-10'),
      figure: { kind: 'exact', value: 20 },
      asOf: '2024-12-19',
      asOfInferred: true,
    },
  ],
  mentions: [
    { of: '2024-12-19-nis-100-killed', via: ['a lawmaker', 'BBC'] },
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
