// MBC on a HUR report obtained by The Times; entered 2026-11-22 from the page.
import type { DocumentEntry } from '../../model/entry.js';
import { killedOrWounded, presentInKursk } from '../quantities.js';

/** The document and what was taken from it. */
export const document: DocumentEntry = {
  id: '2025-07-14-mbc-times-hur-report',
  publisher: 'MBC',
  address: 'https://imnews.imbc.com/news/2025/world/article/6735259_36725.html',
  language: 'ko',
  publishedOn: '2025-07-14~',
  readAs: 'original',
  recordedOn: '2026-11-22',
  claims: [
    {
      id: '2025-07-13-hur-9500-in-assaults',
      origin: 'ua-hur',
      quantity: { ...presentInKursk, extent: 'thrown-into-assaults' },
      figure: { kind: 'about', value: 9_500 },
      asOf: '../2025-07-13',
      asOfInferred: true,
      statedOn: '2025-07-13',
      knownFrom: '2025-07-13',
      via: ['report obtained by The Times'],
      wording: { text: '9,500여 명', language: 'ko' },
      note: 'At least four brigades of the 11th Corps.',
    },
    {
      id: '2025-07-13-hur-4000-killed-or-wounded',
      origin: 'ua-hur',
      quantity: killedOrWounded,
      figure: { kind: 'about', value: 4_000 },
      asOf: '../2025-07-13',
      asOfInferred: true,
      statedOn: '2025-07-13',
      knownFrom: '2025-07-13',
      via: ['report obtained by The Times'],
      wording: { text: '4천여 명', language: 'ko' },
      placeSaid: 'Kursk',
      note: 'The total that Kyiv had given since January.',
    },
  ],
  mentions: [
    {
      of: '2025-07-02-hur-25000-30000-more',
      via: ['The Times'],
      printed: { figure: { kind: 'at-least', low: 30_000 } },
      mutations: [{ kind: 'hedge-lost', note: 'The top of the range has become its floor.' }],
    },
    { of: '2025-06-17-shoigu-1000-sappers', note: 'As part of 6,000 in all.' },
    { of: '2025-06-17-shoigu-5000-builders', note: 'As part of 6,000 in all.' },
    { of: '2025-03-27-jcs-11000-sent' },
    { of: '2025-03-27-jcs-3000-more' },
  ],
};
