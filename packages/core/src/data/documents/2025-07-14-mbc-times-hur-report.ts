// MBC on a HUR report obtained by The Times; entered 2026-11-22 from the page.
import type { DocumentEntry } from '../../model/entry.js';
import { killedOrWounded, presentInRussia, sent } from '../quantities.js';

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
      quantity: { ...sent, place: 'kursk', extent: 'thrown-into-assaults' },
      figure: { kind: 'about', value: 9_500 },
      asOf: '../2025-07-13',
      asOfInferred: true,
      statedOn: '2025-07-13',
      knownFrom: '2025-07-13',
      via: ['report obtained by The Times'],
      wording: { text: '9,500여 명', language: 'ko' },
      note: 'At least four brigades of the 11th Corps. All ever thrown in (투입), so no longer filed as there on a day.',
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
    {
      id: '2025-07-13-hur-30000-more',
      origin: 'ua-hur',
      quantity: sent,
      figure: { kind: 'at-least', low: 30_000 },
      modality: 'predicted',
      forecast: {
        conditions: [],
        deadline: '2025-12-31',
        deadlineBasis: 'read',
        deadlineNote: '“Within several months”; read as by the end of 2025.',
        resolution: {
          outcomes: [
            { quantity: sent, reaches: 41_000 },
            { quantity: presentInRussia, reaches: 30_000 },
          ],
          text: 'Came true if 41,000 combat troops (11,000 and 30,000 more) had ever been sent, or 30,000 stood in Russia, by the end of 2025. Sappers and builders do not count.',
        },
      },
      asOf: '2025-07-13/2025-12',
      asOfInferred: true,
      statedOn: '2025-07-13',
      knownFrom: '2025-07-13',
      via: ['report obtained by The Times'],
      wording: { text: '수개월 내 3만 명 이상', language: 'ko' },
      baseline: '2025-03-27-jcs-11000-sent',
      revision: {
        kind: 'contested',
        by: '2025-07-13-hur-no-plan-for-30000',
        cause: 'correction',
        reason: 'Asked by The Japan Times, HUR said that it had no information on it.',
        on: '2025-07-14',
      },
      note: 'Expected in the report, not planned. Another paper than CNN saw; the page’s base is Seoul’s 11,000 and 3,000.',
    },
  ],
  mentions: [
    { of: '2025-06-17-shoigu-1000-sappers', note: 'As part of 6,000 in all.' },
    { of: '2025-06-17-shoigu-5000-builders', note: 'As part of 6,000 in all.' },
    { of: '2025-03-27-jcs-11000-sent', note: 'As what Seoul’s government has found.' },
    { of: '2025-03-27-jcs-3000-more', note: 'As what Seoul’s government has found.' },
  ],
};
