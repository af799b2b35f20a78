// Portfolio (Hungary) on the NIS briefing of 12 February 2026; entered 2026-11-22 from the page.
import type { DocumentEntry } from '../../model/entry.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2026-02-13-portfolio-nis-6000-dead',
  publisher: 'Portfolio',
  address:
    'https://www.portfolio.hu/global/20260213/jelentett-a-hirszerzes-a-vilag-legsotetebb-diktaturajanak-tobb-ezer-katonaja-allomasozik-az-ukran-hatarnal-817822',
  language: 'hu',
  publishedOn: '2026-02-13',
  readAs: 'original',
  recordedOn: '2026-11-22',
  mentions: [
    {
      of: '2026-02-12-nis-6000-killed-or-wounded',
      note: 'Read in 2026 as 6,000 killed; the page could not be opened again and is not charged.',
    },
  ],
};
