// Interfax-Ukraine on Syrskyi before NATO’s commanders; entered 2026-11-22 from the page.
import type { DocumentEntry } from '../../model/entry.js';
import { russianForce } from '../quantities.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2026-01-22-interfax-ukraine-syrskyi-715000',
  publisher: 'Interfax-Ukraine',
  title:
    'Syrsky to NATO colleagues: Situation at front difficult, critical need to strengthen air shield',
  address: 'https://interfax.com.ua/news/general/1138692.html',
  language: 'en',
  publishedOn: '2026-01-22',
  readAs: 'original',
  recordedOn: '2026-11-22',
  claims: [
    {
      id: '2026-01-22-syrskyi-715000-force',
      origin: 'ua-commander-in-chief',
      quantity: russianForce,
      figure: { kind: 'at-least', low: 715_000, exclusive: true },
      asOf: '2026-01-22',
      asOfInferred: true,
      wording: { text: 'more than', language: 'en' },
    },
  ],
};
