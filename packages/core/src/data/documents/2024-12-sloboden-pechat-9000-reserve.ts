// Sloboden Pechat, from the Kyiv Post, on the 9,000 in reserve; entered 2026-11-22 and read again on the page.
import type { DocumentEntry } from '../../model/entry.js';
import { presentInKursk } from '../quantities.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2024-12-sloboden-pechat-9000-reserve',
  publisher: 'Sloboden Pechat',
  title: '2.000 soldati nordcoreani si sono uniti alle forze russe in Ucraina',
  address:
    'https://www.slobodenpecat.mk/it/na-ruskite-sili-vo-ukraina-im-se-prikluchile-2-000-severnokorejski-vojnici/',
  language: 'it',
  publishedOn: '2024-12~',
  readAs: 'copy',
  recordedOn: '2026-11-22',
  claims: [
    {
      id: '2024-12-02-hur-9000-in-reserve',
      origin: 'kyiv-post',
      quantity: { ...presentInKursk, extent: 'reserve' },
      figure: { kind: 'exact', value: 9_000 },
      asOf: '2024-12-01/2024-12-03',
      asOfInferred: true,
      statedOn: '2024-12-01/2024-12-03',
      knownFrom: '2024-12-03',
      note: 'Credited to the Kyiv Post alone; HUR’s Cherniak is quoted beside it, without the number.',
    },
  ],
  mentions: [
    { of: '2024-12-02-hur-2000-in-russian-units', via: ['Kyiv Post'] },
    { of: '2024-11-24-ua-general-staff-11000-kursk' },
  ],
};
