// United24 Media on the strike at Maryino; entered 2026-11-22 from the page.
import type { DocumentEntry } from '../../model/entry.js';
import { localLosses } from '../quantities.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2024-11-21-united24-maryino-18-killed',
  publisher: 'United24 Media',
  title:
    'Storm Shadow Strike in Kursk Region Eliminates 18, Wounds 33 Russian Officers, Including North Korean Personnel',
  address:
    'https://united24media.com/latest-news/storm-shadow-strike-in-kursk-region-eliminates-18-wounds-33-russian-officers-including-north-korean-personnel-3906',
  language: 'en',
  publishedOn: '2024-11-21~',
  readAs: 'original',
  recordedOn: '2026-11-22',
  claims: [
    {
      id: '2024-11-21-ru-media-18-killed-maryino',
      origin: 'ru-telegram-maryino',
      quantity: localLosses('killed', 'maryino-strike-2024-11-20', '2024-11-20', 'russian-force'),
      figure: { kind: 'exact', value: 18 },
      asOf: '2024-11-20',
      statedOn: '2024-11-21',
    },
    {
      id: '2024-11-21-ru-media-33-wounded-maryino',
      origin: 'ru-telegram-maryino',
      quantity: localLosses(
        'wounded',
        'maryino-strike-2024-11-20',
        '2024-11-20',
        'russian-and-dprk',
      ),
      figure: { kind: 'exact', value: 33 },
      asOf: '2024-11-20',
      statedOn: '2024-11-21',
      note: 'The three North Koreans among them.',
    },
    {
      id: '2024-11-21-ru-media-3-dprk-wounded-maryino',
      origin: 'ru-telegram-maryino',
      quantity: localLosses('wounded', 'maryino-strike-2024-11-20', '2024-11-20'),
      figure: { kind: 'exact', value: 3 },
      asOf: '2024-11-20',
      statedOn: '2024-11-21',
      sinceSaid: 'November 20 missile strike',
      note: 'Two men and a woman, a medic.',
    },
  ],
  mentions: [{ of: '2024-11-20-maryino-strike' }],
};
