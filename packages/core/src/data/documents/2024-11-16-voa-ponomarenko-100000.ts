// Ponomarenko to VOA Korean on rotation; entered 2026-11-22 from Business Insider Polska's report.
import type { DocumentEntry } from '../../model/entry.js';
import { presentInKursk, sent } from '../quantities.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2024-11-16-voa-ponomarenko-100000',
  publisher: 'Business Insider Polska',
  address:
    'https://businessinsider.com.pl/wiadomosci/centrum-zarzadzania-wojsk-korei-polnocnej-w-rosji-siedmiu-generalow/vhj2xpr',
  language: 'pl',
  publishedOn: '2024-11-14/2024-11-17',
  readAs: 'original',
  recordedOn: '2026-11-22',
  note: 'Day not given; the interview is of 14 November, the Voice of America’s story of the 16th.',
  claims: [
    {
      id: '2024-11-16-ponomarenko-100000-rotation',
      origin: 'ua-ambassador-seoul',
      quantity: sent,
      figure: { kind: 'about', value: 100_000 },
      modality: 'predicted',
      asOf: '2025-11~',
      statedOn: '2024-11-14',
      via: ['Dmytro Ponomarenko', 'Voice of America'],
      wording: { text: 'ok. 100 tys.', language: 'pl' },
      note: 'A sum over a year of turns; 10,000–15,000 four to six times are 40,000–90,000.',
      forecast: {
        conditions: [
          { text: 'a contingent of 10,000–15,000 is exchanged every two to three months' },
        ],
        deadline: '2025-11~',
        deadlineBasis: 'stated',
        deadlineNote: 'In a year, said in November 2024.',
        resolution: {
          outcomes: [{ quantity: sent, reaches: 100_000 }],
          text: 'Combat troops ever sent to Russia reach 100,000 within a year.',
        },
      },
    },
    {
      id: '2024-11-16-ponomarenko-11000-kursk',
      origin: 'ua-ambassador-seoul',
      quantity: presentInKursk,
      figure: { kind: 'exact', value: 11_000 },
      asOf: '2024-11~',
      asOfInferred: true,
      statedOn: '2024-11-14',
      via: ['Dmytro Ponomarenko', 'Voice of America'],
      note: 'Under seven generals, four of them in command of brigades.',
    },
    {
      id: '2024-11-16-ponomarenko-15000-kursk',
      origin: 'ua-ambassador-seoul',
      quantity: presentInKursk,
      figure: { kind: 'exact', value: 15_000 },
      modality: 'planned',
      asOf: '2024-11~',
      asOfInferred: true,
      statedOn: '2024-11-14',
      via: ['Dmytro Ponomarenko', 'Voice of America'],
      wording: { text: 'wzrośnie do', language: 'pl' },
      note: 'It will grow to this, no day named; Bloomberg has “up to 15,000”.',
    },
  ],
};
