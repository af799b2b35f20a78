// Enikos on the list of names; entered 2026-11-22 from the page.
import type { DocumentEntry } from '../../model/entry.js';
import { russianKilled } from '../quantities.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2026-01-23-enikos-mediazona-165661',
  publisher: 'Enikos',
  title: 'BBC: Στους 165.661 νεκρούς οι ρωσικές απώλειες από την αρχή του πολέμου στην Ουκρανία',
  address:
    'https://www.enikos.gr/international/bbc-stous-165-661-nekrous-oi-rosikes-apoleies-apo-tin-archi-tou-polemou-stin-oukrania/2519878/',
  language: 'el',
  publishedOn: '2026-01-23',
  readAs: 'original',
  recordedOn: '2026-11-22',
  claims: [
    {
      id: '2026-01-23-mediazona-165661',
      origin: 'mediazona',
      quantity: russianKilled,
      figure: { kind: 'exact', value: 165_661 },
      asOf: '2026-01-23',
      asOfInferred: true,
      note: 'A list of names.',
    },
  ],
};
