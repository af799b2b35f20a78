// Interfax-Ukraine on Defence Minister Umerov's words to journalists; entered 2026-11-22 from the page.
import type { DocumentEntry } from '../../model/entry.js';
import { koreanSpecialForces, sent } from '../quantities.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2025-06-27-interfax-ukraine-umerov-11000',
  publisher: 'Interfax-Ukraine',
  title:
    'Umerov: DPRK involves about 11,000 soldiers from elite contingent in war against Ukraine, considers deploying additional contingent',
  address: 'https://en.interfax.com.ua/news/general/1083377.html',
  language: 'en',
  publishedOn: '2025-06-27',
  readAs: 'original',
  recordedOn: '2026-11-22',
  claims: [
    {
      id: '2025-06-27-umerov-11000-sent',
      origin: 'ua-mod',
      quantity: sent,
      figure: { kind: 'about', value: 11_000 },
      asOf: '2025-06-27',
      asOfInferred: true,
      statedOn: '2025-06-26/2025-06-27',
      via: ['Rustem Umerov'],
      wording: { text: 'about', language: 'en' },
      note: 'Further dispatch said to be under consideration; losses significant, no number.',
    },
    {
      id: '2025-06-27-umerov-50000-personal-reserve',
      origin: 'ua-mod',
      quantity: { ...koreanSpecialForces, extent: 'leader-s-personal-reserve' },
      figure: { kind: 'about', value: 50_000 },
      asOf: '2025-06-27',
      asOfInferred: true,
      statedOn: '2025-06-26/2025-06-27',
      via: ['Rustem Umerov'],
      wording: { text: 'approximately', language: 'en' },
      note: 'Read as special forces; he says “personal reserve”, from which the 11,000 were chosen.',
    },
  ],
};
