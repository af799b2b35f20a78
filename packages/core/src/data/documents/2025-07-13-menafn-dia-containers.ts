// MENAFN on containers counted by South Korea's Defense Intelligence Agency; entered 2026-11-22 from the page.
import type { DocumentEntry } from '../../model/entry.js';
import { containersSupplied, shellsSupplied } from '../quantities.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2025-07-13-menafn-dia-containers',
  publisher: 'MENAFN',
  address: 'https://menafn.com/1109793351/N-Korea-Delivers-Over-12M-Artillery-Shells-to-Russia',
  language: 'en',
  publishedOn: '2025-07-13',
  readAs: 'original',
  recordedOn: '2026-11-22',
  claims: [
    {
      id: '2025-07-13-rok-dia-28000-containers',
      origin: 'rok-dia',
      quantity: containersSupplied,
      figure: { kind: 'about', value: 28_000 },
      asOf: '2025-07-13',
      asOfInferred: true,
      via: ['an opposition lawmaker'],
      wording: { text: 'estimated', language: 'en' },
      note: 'No start on the page; in August 2024 the same agency had counted from mid-2022.',
    },
    {
      id: '2025-07-13-rok-dia-12-million-shells',
      origin: 'rok-dia',
      quantity: shellsSupplied,
      figure: { kind: 'at-least', low: 12_000_000, exclusive: true },
      modality: 'capacity',
      asOf: '2025-07-13',
      asOfInferred: true,
      via: ['an opposition lawmaker'],
      derivedFrom: ['2025-07-13-rok-dia-28000-containers'],
      note: 'If all of them held 152 mm shells: a conversion, not a count. No start on the page.',
    },
  ],
};
