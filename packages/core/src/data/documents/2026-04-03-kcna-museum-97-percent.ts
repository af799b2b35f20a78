// KCNA on Kim Jong Un at the nearly finished museum; entered 2026-11-26 from a stored copy of its text.
import type { DocumentEntry } from '../../model/entry.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2026-04-03-kcna-museum-97-percent',
  publisher: 'KCNA',
  title:
    'Respected Comrade Kim Jong Un Visits Memorial Museum of Combat Feats at Overseas Military Operations under Construction',
  address: 'http://www.kcna.kp/en/article/detail/bb96fd28e0bafa2db7255616f0e09699',
  language: 'en',
  publishedOn: '2026-04-03',
  readAs: 'copy',
  recordedOn: '2026-11-26',
  mentions: [
    { of: '2026-03-16-museum-opening-set', note: 'Said again: on the first anniversary of Kursk.' },
  ],
  events: [
    {
      id: '2026-04-03-burials-set',
      day: '2026-04-01/2026-04-03',
      kind: 'announcement',
      title: 'Kim Jong Un sets the burials at the museum for mid-April',
      note: '97 percent was built. KCNA shows the burials on 26 April, about ten days later. The day of the visit is not given.',
    },
  ],
};
