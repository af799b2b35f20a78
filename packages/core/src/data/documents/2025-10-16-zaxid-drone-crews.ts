// Zaxid on the General Staff's statement; entered 2026-11-22 from the page.
import type { DocumentEntry } from '../../model/entry.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2025-10-16-zaxid-drone-crews',
  publisher: 'Zaxid.net',
  address:
    'https://zaxid.net/genshtab_pokazav_robotu_pivnichnokoreyskih_operatoriv_droniv_na_sumshhini_n1621475',
  language: 'uk',
  publishedOn: '2025-10-16',
  readAs: 'original',
  recordedOn: '2026-11-22',
  mentions: [{ of: '2025-10-16-drone-crews-steer-fire' }],
};
