// Babel on Syrskyi’s talk with Le Monde; entered 2026-11-22 from the page.
import type { DocumentEntry } from '../../model/entry.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2026-02-22-babel-syrskyi-418000',
  publisher: 'Babel',
  title: 'Сирський: У 2025 році втрати армії РФ вперше перевищили рівень мобілізації',
  address:
    'https://babel.ua/amp/news/125119-sirskiy-u-2025-roci-vtrati-armiji-rf-vpershe-perevishchili-riven-mobilizaciji',
  language: 'uk',
  publishedOn: '2026-02-22',
  readAs: 'original',
  recordedOn: '2026-11-22',
  mentions: [
    { of: '2026-02-21-syrskyi-418000-in-2025', via: ['Le Monde'] },
    { of: '2026-02-21-syrskyi-406000-recruited-in-2025', via: ['Le Monde'] },
    { of: '2026-02-21-syrskyi-713000-force', via: ['Le Monde'] },
    { of: '2026-02-21-syrskyi-1000-a-day', via: ['Le Monde'] },
  ],
};
