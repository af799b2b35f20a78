// Radio Svoboda on the General Staff's total; entered 2026-11-22 from the record's reading of the page.
import type { DocumentEntry } from '../../model/entry.js';
import { russianKilledOrWounded } from '../quantities.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2026-01-02-radio-svoboda-general-staff',
  publisher: 'Radio Svoboda',
  address: 'https://www.radiosvoboda.org/a/news-genshtab-zsu-vtraty-rf/33638305.html',
  language: 'uk',
  publishedOn: '2026-01-02',
  readAs: 'original',
  recordedOn: '2026-11-22',
  claims: [
    {
      id: '2026-01-02-ua-general-staff-1209880',
      origin: 'ua-general-staff',
      quantity: russianKilledOrWounded,
      figure: { kind: 'exact', value: 1_209_880 },
      asOf: '2026-01-02',
      note: 'The page says that London’s December update worked from these numbers.',
    },
  ],
};
