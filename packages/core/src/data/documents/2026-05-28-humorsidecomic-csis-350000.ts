// A newspaper’s text on the GCHQ lecture, with CSIS’s number; entered 2026-11-22 from a copy, its day from its content.
import type { DocumentEntry } from '../../model/entry.js';
import { russianKilled } from '../quantities.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2026-05-28-humorsidecomic-csis-350000',
  publisher: 'Humorside Comic',
  title: 'Russia has now…',
  address: 'https://humorsidecomic.com/russia-has-now/',
  language: 'en',
  publishedOn: '2026-05-28~',
  readAs: 'copy',
  recordedOn: '2026-11-22',
  claims: [
    {
      id: '2026-05-csis-350000-killed',
      origin: 'csis',
      quantity: russianKilled,
      figure: { kind: 'exact', value: 350_000 },
      asOf: '2026-05',
      asOfInferred: true,
      statedOn: '2026-05',
      note: 'Earlier that month; the study itself was not seen.',
    },
  ],
  mentions: [{ of: '2026-05-27-gchq-500000-killed', via: ['Anne Keast-Butler'] }],
};
