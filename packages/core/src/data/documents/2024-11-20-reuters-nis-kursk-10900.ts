// Reuters on the NIS briefing of 20 November; entered 2026-11-22 from a copy.
import type { DocumentEntry } from '../../model/entry.js';
import { presentInKursk, presentInRussia } from '../quantities.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2024-11-20-reuters-nis-kursk-10900',
  publisher: 'Reuters, on Turkiye Scoop',
  address: 'https://turkiyescoop.com/?p=5754',
  language: 'en',
  publishedOn: '2024-11-20',
  readAs: 'copy',
  recordedOn: '2026-11-22',
  claims: [
    {
      id: '2024-11-20-nis-10900-kursk',
      origin: 'rok-nis',
      quantity: presentInKursk,
      figure: { kind: 'about', value: 10_900 },
      asOf: '2024-11-20',
      via: ['lawmaker Lee Seong-kweun'],
      wording: { text: 'around', language: 'en' },
      note: 'YTN heard more than 11,000 in the same briefing, there since late October.',
    },
    {
      id: '2024-11-20-nis-on-100000',
      origin: 'rok-nis',
      quantity: presentInRussia,
      figure: { kind: 'none-stated' },
      modality: 'capacity',
      asOf: '2024-11-20',
      via: ['lawmaker Lee Seong-kweun'],
      note: 'Zelensky’s 100,000 is not confirmed; more may come if the fighting drags on and losses occur.',
    },
  ],
};
