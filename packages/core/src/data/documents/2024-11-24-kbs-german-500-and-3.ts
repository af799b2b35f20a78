// KBS World's German service, from RBC-Ukraine, on Maryino; entered 2026-11-22 from the page.
import type { DocumentEntry } from '../../model/entry.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2024-11-24-kbs-german-500-and-3',
  publisher: 'KBS World',
  address: 'https://world.kbs.co.kr/service/news_view.htm?Seq_Code=102134&lang=g',
  language: 'de',
  publishedOn: '2024-11-24/2024-11-25~',
  readAs: 'original',
  recordedOn: '2026-11-22',
  mentions: [
    {
      of: '2024-11-23-global-defense-500-killed',
      via: ['RBC-Ukraine'],
      printed: { inWords: '500 killed and 3 wounded, as one count' },
      mutations: [
        {
          kind: 'unlike-merged',
          seen: {
            text: '500 nordkoreanische Soldaten seien getötet und drei verwundet',
            where: 'body',
          },
          inherits: 'RBC-Ukraine',
          note: 'Two sources: the website, and Russian media.',
        },
      ],
    },
    {
      of: '2024-11-21-ru-media-3-dprk-wounded-maryino',
      via: ['RBC-Ukraine'],
      note: 'Two officers and a woman; credited with the rest to Global Defense Corp.',
    },
    {
      of: '2024-11-21-ru-media-18-killed-maryino',
      via: ['RBC-Ukraine'],
    },
    {
      of: '2024-11-21-ru-media-33-wounded-maryino',
      via: ['RBC-Ukraine'],
      printed: { population: 'russian-force', inWords: '33 more, beside the three' },
      mutations: [
        {
          kind: 'overlapping-sets',
          seen: { text: 'außerdem 18 Russen getötet und 33 weitere verwundet', where: 'body' },
          inherits: 'RBC-Ukraine',
        },
      ],
    },
    { of: '2024-11-20-maryino-strike' },
  ],
};
