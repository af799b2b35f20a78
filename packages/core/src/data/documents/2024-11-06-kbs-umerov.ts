// KBS on its interview with Umerov; entered 2026-11-22 from the page.
import type { DocumentEntry } from '../../model/entry.js';
import { presentInRussia } from '../quantities.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2024-11-06-kbs-umerov',
  publisher: 'KBS',
  title:
    '[Exclusive] Analyzing DPRK military deployment on battlefield, estimated 15,000 on a 1,500 km front line',
  address: 'https://news.kbs.co.kr/news/pc/view/view.do?ncd=8099277',
  language: 'en',
  publishedOn: '2024-11-06',
  readAs: 'original',
  recordedOn: '2026-11-22',
  claims: [
    {
      id: '2024-11-05-umerov-12000',
      origin: 'ua-mod',
      quantity: presentInRussia,
      figure: { kind: 'about', value: 12_000 },
      asOf: '2024-11-04/2024-11-05',
      asOfInferred: true,
      statedOn: '2024-11-04/2024-11-05',
      via: ['Rustem Umerov'],
      wording: { text: 'about … identified so far', language: 'en' },
      note: 'Most still in training. The interview: Monday the 4th by KUNA, the 5th by Yonhap.',
    },
    {
      id: '2024-11-05-umerov-15000',
      origin: 'ua-mod',
      quantity: { ...presentInRussia, place: 'war' },
      figure: { kind: 'up-to', high: 15_000 },
      modality: 'predicted',
      asOf: '2024-11~',
      asOfInferred: true,
      statedOn: '2024-11-04/2024-11-05',
      via: ['Rustem Umerov'],
      placeSaid: 'a front of 1,500 km',
      forecast: {
        conditions: [],
        deadline: '2024-11-30',
        deadlineBasis: 'read',
        deadlineNote: '“In a few weeks”; the end of the month is our reading.',
        resolution: {
          outcomes: [{ quantity: { ...presentInRussia, place: 'war' }, reaches: 15_000 }],
          text: 'Combat troops in the theatre of war reach 15,000.',
        },
      },
      note: 'Five units of about 3,000. The headline makes the ceiling an estimate.',
    },
  ],
  mentions: [{ of: '2024-11-05-first-clash-umerov' }],
};
