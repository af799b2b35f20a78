// KCNA, on KCNA Watch, on Kim Jong Un at the museum; entered 2026-11-22 from the page.
import type { DocumentEntry } from '../../model/entry.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2026-03-17-kcna-museum-93-percent',
  publisher: 'KCNA, on KCNA Watch',
  title:
    'Respected Comrade Kim Jong Un Inspects Memorial Museum of Combat Feats at Overseas Military Operations under Construction',
  address:
    'https://kcnawatch.org/newstream/1773711329-73707176/respected-comrade-kim-jong-un-inspects-memorial-museum-of-combat-feats-at-overseas-military-operations-under-construction',
  language: 'en',
  publishedOn: '2026-03-17',
  readAs: 'original',
  recordedOn: '2026-11-22',
  events: [
    {
      id: '2026-03-16-museum-opening-set',
      day: '2026-03-16',
      kind: 'announcement',
      title: 'Kim Jong Un sets the museum’s opening for the first anniversary of Kursk',
      note: '93 percent was built. It opened on 26 April 2026, as set.',
    },
  ],
};
