// Daily Wrap on Ponomarenko’s words to the Voice of America; entered 2026-11-22 from the page.
import type { DocumentEntry } from '../../model/entry.js';
import { presentInKursk } from '../quantities.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2024-11-16-dailywrap-ponomarenko',
  publisher: 'Daily Wrap',
  title: 'North Korean command centre in Kursk sparks regional tension',
  address:
    'https://dailywrap.uk/north-korean-command-centre-in-kursk-sparks-regional-tension,7093345150208129a',
  language: 'en',
  publishedOn: '2024-11-14/2024-11-17',
  readAs: 'original',
  recordedOn: '2026-11-22',
  note: 'Day not printed; the interview is of 14 November, the Voice of America’s story of the 16th.',
  claims: [
    {
      id: '2024-11-16-ponomarenko-93rd-brigade-876',
      origin: 'ua-ambassador-seoul',
      quantity: {
        ...presentInKursk,
        extent: '93rd-brigade-two-battalions-and-command',
      },
      figure: { kind: 'exact', value: 876 },
      asOf: '2024-11-14',
      asOfInferred: true,
      statedOn: '2024-11-14',
      via: ['Dmytro Ponomarenko', 'Voice of America'],
      note: '72 officers among them. His words, by Yonhap and SBS: 1st and 3rd battalions and command; the page has the brigade.',
    },
  ],
  mentions: [
    { of: '2024-11-16-ponomarenko-11000-kursk', via: ['Voice of America'] },
    { of: '2024-11-16-ponomarenko-15000-kursk', via: ['Voice of America'] },
    { of: '2024-11-16-ponomarenko-100000-rotation', via: ['Voice of America'] },
  ],
};
