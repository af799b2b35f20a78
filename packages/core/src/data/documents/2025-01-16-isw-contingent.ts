// ISW's assessment of 16 January 2025; entered 2026-11-22 from a copy of its text and Kyiv Post's quotations.
import type { DocumentEntry } from '../../model/entry.js';
import { dailyLosses, killedOrWounded } from '../quantities.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2025-01-16-isw-contingent',
  publisher: 'Institute for the Study of War',
  title:
    'Institute for the Study of War: Entire North Korean force of 12,000 could killed or wounded by April',
  address:
    'https://bcfausa.org/institute-for-the-study-of-war-entire-north-korean-force-of-12000-could-killed-or-wounded-by-april',
  language: 'en',
  publishedOn: '2025-01-16',
  readAs: 'copy',
  recordedOn: '2026-11-22',
  note: 'Read on the site of BCFA; Kyiv Post quotes the rate and the twelve weeks.',
  claims: [
    {
      id: '2025-01-16-isw-92-a-day',
      origin: 'isw',
      quantity: dailyLosses,
      figure: { kind: 'about', value: 92 },
      asOf: '2024-12~/2025-01-16',
      asOfInferred: true,
      derivedFrom: ['2025-01-05-zelensky-3800'],
      placeSaid: 'Kursk',
      wording: { text: 'approximately 92', language: 'en' },
      note: '3,800 over the 41 days from 6 December to 16 January are 92.7.',
    },
    {
      id: '2025-01-16-isw-12000-by-mid-april',
      origin: 'isw',
      quantity: killedOrWounded,
      figure: { kind: 'about', value: 12_000 },
      modality: 'predicted',
      asOf: '2025-04-15~',
      derivedFrom: ['2025-01-16-isw-92-a-day', '2025-01-05-zelensky-3800'],
      placeSaid: 'Kursk',
      wording: { text: 'may be killed or wounded', language: 'en' },
      note: 'The entire contingent, in roughly twelve weeks.',
      forecast: {
        conditions: [
          {
            text: 'losses go on at the rate of early January',
            failedBy: '2025-01-15-withdrawal',
          },
        ],
        deadline: '2025-04-15~',
        deadlineBasis: 'stated',
        deadlineNote: 'About mid-April 2025.',
        resolution: {
          outcomes: [{ quantity: killedOrWounded, reaches: 12_000 }],
          text: 'Killed or wounded, all told, reach 12,000 by mid-April 2025.',
        },
      },
    },
  ],
  mentions: [
    { of: '2025-01-05-zelensky-3800' },
    {
      of: '2025-01-13-nis-300-killed',
      note: 'Those who relay the text print a plain 300.',
    },
    {
      of: '2025-01-13-nis-2700-wounded',
    },
    { of: '2024-11-05-first-clash-umerov' },
    { of: '2024-12-06-larger-role' },
  ],
};
