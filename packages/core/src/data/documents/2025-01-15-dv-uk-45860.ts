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
      via: ['UK Ministry of Defence'],
      printed: { figure: { kind: 'exact', value: 45_860 } },
      mutations: [
        {
          kind: 'wrong-number',
          seen: { text: 'Í nóvember misstu þeir 45.860 hermenn', where: 'body' },
        },
      ],
    },
    {
      of: '2025-01-07-ua-general-staff-48670-in-december',
      via: ['UK Ministry of Defence'],
    },
    {
      of: '2025-01-07-ua-general-staff-429660-in-2024',
      via: ['UK Ministry of Defence'],
      note: 'Killed and wounded, as the page says.',
    },
  ],
};
