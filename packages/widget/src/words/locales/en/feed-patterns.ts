// English words of a live or a frozen record.
import type { FeedPatterns } from '../../feed-words.js';
import { counted } from './figure-patterns.js';

/** English words of a live or a frozen record. */
export const enFeed: FeedPatterns = {
  waiting: 'The newest data are being fetched.',
  trouble: {
    offline: 'There is no connection.',
    unreachable: 'The newest data could not be fetched.',
    refused: 'The newest data could not be used.',
  },
  lastShown: (day) => `Shown is what came last, with data to ${day}.`,
  oursShown: (day) => `Shown is the record that came with this figure, with data to ${day}.`,
  figureStands: 'Shown is the figure that was printed with the page.',
  stale: (day, days) => `The data end on ${day}, ${counted(days, 'day', 'days')} ago.`,
  frozen: (day) => `Kept as it stood on ${day}.`,
  newer: (day) => `There are newer data, to ${day}.`,
  refused: (n) => `${counted(n, 'record was', 'records were')} refused, each with its reason.`,
  corrected: 'Corrected or withdrawn since this page was opened:',
  gone: 'no longer in the record',
  more: (n) => `${n} more`,
};
