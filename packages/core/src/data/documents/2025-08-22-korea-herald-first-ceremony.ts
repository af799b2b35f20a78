// The Korea Herald on the first decoration ceremony, August 2025; entered 2026-11-22 from the page.
import type { DocumentEntry } from '../../model/entry.js';
import { deadShown } from '../quantities.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2025-08-22-korea-herald-first-ceremony',
  publisher: 'The Korea Herald',
  address: 'https://www.koreaherald.com/article/10559676',
  language: 'en',
  publishedOn: '2025-08-22',
  readAs: 'original',
  recordedOn: '2026-11-22',
  claims: [
    {
      id: '2025-08-22-image-counts-101-portraits',
      origin: 'image-counts',
      quantity: deadShown('portraits-first-ceremony', '2025-08'),
      figure: { kind: 'exact', value: 101 },
      asOf: '2025-08-21~',
      asOfInferred: true,
      via: ['pictures of state media'],
      sinceSaid: '지난해 8월 열린 파병군인에 대한 국가표창 수여식에서',
      note: 'A wall of portraits; nobody called it a full list. The page credits state media, and has no day of the ceremony.',
    },
  ],
  events: [
    {
      id: '2025-08-21-first-ceremony',
      day: '2025-08-21~',
      kind: 'commemoration',
      title: 'Kim Jong Un honours the dead of Kursk; 101 portraits are shown',
      note: 'Reported on 22 August without a day.',
    },
  ],
};
