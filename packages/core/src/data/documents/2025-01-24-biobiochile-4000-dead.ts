// BioBioChile on the British update, its own address and its text; entered 2026-11-22 from the record's reading of the page.
import type { DocumentEntry } from '../../model/entry.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2025-01-24-biobiochile-4000-dead',
  publisher: 'BioBioChile',
  address:
    'https://www.biobiochile.cl/noticias/internacional/europa/2025/01/24/4-000-soldados-norcoreanos-han-muerto-en-combate-contra-fuerzas-ucranianas-en-kursk-segun-reino-unido.shtml',
  language: 'es',
  publishedOn: '2025-01-24',
  readAs: 'original',
  recordedOn: '2026-11-22',
  mentions: [
    {
      of: '2025-01-24-uk-di-4000',
      note: 'Casualties in its text; its address has “han muerto”.',
    },
  ],
};
