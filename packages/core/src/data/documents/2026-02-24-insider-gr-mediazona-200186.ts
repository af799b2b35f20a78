// Insider.gr on the two hundred thousandth name; entered 2026-11-22 from the page, its day from another report.
import type { DocumentEntry } from '../../model/entry.js';
import { russianKilled } from '../quantities.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2026-02-24-insider-gr-mediazona-200186',
  publisher: 'Insider.gr',
  title: 'BBC: Ξεπέρασαν τις 200.000 οι ρωσικές απώλειες στην Ουκρανία',
  address:
    'https://www.insider.gr/eidiseis/400317/polemos-stin-oykrania-xeperasan-tis-200000-oi-rosikes-apoleies',
  language: 'el',
  publishedOn: '2026-02-24~',
  readAs: 'original',
  recordedOn: '2026-11-22',
  claims: [
    {
      id: '2026-02-24-mediazona-200186',
      origin: 'mediazona',
      quantity: russianKilled,
      figure: { kind: 'at-least', low: 200_186 },
      asOf: '2026-02-24',
      asOfInferred: true,
      statedOn: '2026-02-24',
      note: 'Names.',
    },
  ],
};
