// DV (Iceland) with two digits changed in November's total; entered 2026-11-22 from the page.
import type { DocumentEntry } from '../../model/entry.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2025-01-15-dv-uk-45860',
  publisher: 'DV',
  address: 'https://dv.is/frettir/2025/01/15/thrystingur-putin-hefur-aldrei-verid-verra',
  language: 'is',
  publishedOn: '2025-01-15',
  readAs: 'original',
  recordedOn: '2026-11-22',
  mentions: [
    {
      of: '2025-01-07-ua-general-staff-45680-in-november',
      printed: {
        figure: { kind: 'exact', value: 45_860 },
        origin: 'British Ministry of Defence',
      },
      mutations: [{ kind: 'wrong-number' }, { kind: 'wrong-origin' }],
    },
    {
      of: '2025-01-07-ua-general-staff-48670-in-december',
      printed: { origin: 'British Ministry of Defence' },
      mutations: [{ kind: 'wrong-origin' }],
    },
    {
      of: '2025-01-07-ua-general-staff-429660-in-2024',
      printed: { origin: 'British Ministry of Defence' },
      mutations: [{ kind: 'wrong-origin' }],
    },
  ],
};
