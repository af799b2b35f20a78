// Devdiscourse (agency text) on Blinken, 31 October 2024; entered 2026-11-22 from the page.
import type { DocumentEntry } from '../../model/entry.js';
import { presentInRussia } from '../quantities.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2024-11-01-devdiscourse-blinken',
  publisher: 'Devdiscourse',
  title: 'Rising Tensions: North Korean Troops in Russia Pose Global Threat',
  address:
    'https://www.devdiscourse.com/article/law-order/3142563-rising-tensions-north-korean-troops-in-russia-pose-global-threat',
  language: 'en',
  publishedOn: '2024-11-01',
  readAs: 'original',
  recordedOn: '2026-11-22',
  note: 'His words were read in Yonhap’s text as well.',
  claims: [
    {
      id: '2024-10-31-us-state-10000-in-russia',
      origin: 'us-state',
      quantity: presentInRussia,
      figure: { kind: 'about', value: 10_000 },
      asOf: '2024-10-31',
      statedOn: '2024-10-31',
      via: ['Antony Blinken'],
      note: 'Flat on this page; NDTV has his “some 10,000”.',
    },
  ],
  mentions: [
    {
      of: '2024-10-31-us-state-8000-kursk',
      via: ['Antony Blinken'],
      note: 'In his own words: as many as 8,000.',
    },
  ],
};
