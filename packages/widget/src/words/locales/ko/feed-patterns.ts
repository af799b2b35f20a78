// Korean words of a live or a frozen record.
import type { FeedPatterns } from '../../feed-words.js';
import { koNumbers } from './figure-patterns.js';

const { number } = koNumbers;

/** Korean words of a live or a frozen record. */
export const koFeed: FeedPatterns = {
  waiting: '최신 자료를 불러오는 중이다.',
  trouble: {
    offline: '인터넷에 연결되어 있지 않다.',
    unreachable: '최신 자료를 불러오지 못했다.',
    refused: '최신 자료를 쓸 수 없었다.',
  },
  lastShown: (day) => `마지막으로 받은 자료를 보여 준다(${day} 기준).`,
  oursShown: (day) => `이 그림에 딸린 기록을 보여 준다(${day} 기준).`,
  figureStands: '이 페이지에 실린 그림을 그대로 보여 준다.',
  stale: (day, days) => `자료는 ${number(days)}일 전인 ${day}까지의 것이다.`,
  frozen: (day) => `${day} 당시 그대로 둔 그림이다.`,
  newer: (day) => `더 새로운 자료가 있다(${day} 기준).`,
  refused: (n) => `기록 ${number(n)}건을 받아들이지 않았다. 이유를 각각 밝힌다.`,
  corrected: '이 페이지를 연 뒤 정정되거나 철회된 발언:',
  gone: '더는 기록에 없음',
  more: (n) => `외 ${number(n)}건`,
};
