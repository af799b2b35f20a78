// The Kyiv Independent, with Yonhap, on the NIS briefing of 12 February 2026; entered 2026-11-22 from the page.
import type { DocumentEntry } from '../../model/entry.js';
import { killedOrWounded, presentInKursk, returnedSince } from '../quantities.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2026-02-12-kyiv-independent-nis-11000',
  publisher: 'The Kyiv Independent',
  title:
    'Nearly 11,000 North Korean troops stationed in Russia’s Kursk Oblast at start of 2026, media reports',
  address:
    'https://kyivindependent.com/nearly-11-000-north-korean-troops-stationed-in-russias-kursk-oblast-at-start-of-2026-media-reports',
  language: 'en',
  publishedOn: '2026-02-12',
  readAs: 'original',
  recordedOn: '2026-11-22',
  claims: [
    {
      id: '2026-02-12-nis-10000-in-kursk',
      origin: 'rok-nis',
      quantity: presentInKursk,
      figure: { kind: 'about', value: 10_000 },
      asOf: '2026-02-12',
      asOfInferred: true,
      via: ['Yonhap'],
      wording: { text: 'about', language: 'en' },
    },
    {
      id: '2026-02-12-nis-1000-engineers',
      origin: 'rok-nis',
      quantity: { ...presentInKursk, population: 'dprk-all', extent: 'engineer-troops' },
      figure: { kind: 'about', value: 1_000 },
      asOf: '2026-02-12',
      asOfInferred: true,
      via: ['Yonhap'],
      note: 'Seoul’s 공병 is any engineers (SBS); builders by The Asia Business Daily, sappers by Dnes.bg. No longer filed as builders.',
    },
    {
      id: '2026-02-12-nis-1100-returned-december',
      origin: 'rok-nis',
      quantity: returnedSince('2025-12', 'december-2025'),
      figure: { kind: 'about', value: 1_100 },
      asOf: '2025-12',
      via: ['Yonhap'],
      wording: { text: 'about', language: 'en' },
      sinceSaid: 'from the front in December 2025',
      note: 'May be sent again.',
    },
    {
      id: '2026-02-12-nis-6000-killed-or-wounded',
      origin: 'rok-nis',
      quantity: killedOrWounded,
      figure: { kind: 'about', value: 6_000 },
      asOf: '2026-02-12',
      asOfInferred: true,
      via: ['Yonhap'],
      wording: { text: 'about', language: 'en' },
      placeSaid: 'Kursk',
      note: 'No split into killed and wounded. London had more than as many in June 2025.',
    },
  ],
  mentions: [{ of: '2025-06-15-uk-di-6000-casualties' }, { of: '2024-08-06-kursk-incursion' }],
};
