// UAWire on Syrskyi’s talk with LB.ua; entered 2026-11-22 from the page.
import type { DocumentEntry } from '../../model/entry.js';
import { russianForce } from '../quantities.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2025-04-09-uawire-syrskyi-623000',
  publisher: 'UAWire',
  title: 'Syrskyi: Russia has started new offensive on Sumy and Kharkiv',
  address:
    'http://uawire.azurewebsites.net/syrskyi-russia-has-started-new-offensive-on-sumy-and-kharkiv',
  language: 'en',
  publishedOn: '2025-04-09~',
  readAs: 'original',
  recordedOn: '2026-11-22',
  claims: [
    {
      id: '2025-04-09-syrskyi-603000-force',
      origin: 'ua-commander-in-chief',
      quantity: russianForce,
      figure: { kind: 'exact', value: 603_000 },
      asOf: '2025-01-01',
      statedOn: '2025-04-09',
      via: ['LB.ua'],
    },
    {
      id: '2025-04-09-syrskyi-623000-force',
      origin: 'ua-commander-in-chief',
      quantity: russianForce,
      figure: { kind: 'exact', value: 623_000 },
      asOf: '2025-04~',
      statedOn: '2025-04-09',
      via: ['LB.ua'],
      wording: { text: 'by early April', language: 'en' },
    },
  ],
};
