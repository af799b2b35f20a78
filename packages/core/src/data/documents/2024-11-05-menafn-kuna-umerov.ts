// MENAFN (KUNA text) on Umerov and the ministry in Seoul; entered 2026-11-22 from the page.
import type { DocumentEntry } from '../../model/entry.js';
import { presentInRussia } from '../quantities.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2024-11-05-menafn-kuna-umerov',
  publisher: 'KUNA, on MENAFN',
  address:
    'https://menafn.com/1108851943/Ukraine-Defense-Min-Confirms-1St-Engagement-With-N-Korea-Troops',
  language: 'en',
  publishedOn: '2024-11-05',
  readAs: 'copy',
  recordedOn: '2026-11-22',
  claims: [
    {
      id: '2024-11-05-rok-mnd-10000',
      origin: 'rok-mnd',
      quantity: presentInRussia,
      figure: { kind: 'at-least', low: 10_000, exclusive: true },
      asOf: '2024-11-05',
      asOfInferred: true,
      via: ['KBS'],
      note: 'A considerable number of them at the front, Kursk included. In the spokesman’s words: 1만여 명 이상.',
    },
  ],
  mentions: [
    {
      of: '2024-11-05-umerov-15000',
      via: ['KBS'],
      note: 'As five units of about 3,000 each; the interview was on Monday, the 4th.',
    },
    { of: '2024-11-05-first-clash-umerov', via: ['KBS'] },
    { of: '2024-11-04-us-state-10000-kursk', via: ['Matthew Miller'] },
  ],
};
