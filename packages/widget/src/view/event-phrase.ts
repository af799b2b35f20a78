// An event as one phrase: its day and what is said to have happened.
import type { RecordedEvent } from '@dprk-deployment-tracker/core';
import type { Words } from '../words/words.js';

/** "17 to 18 March 2025: Shoigu in Pyongyang". */
export function eventPhrase({ day, title }: RecordedEvent, words: Words): string {
  return `${words.when(day)}: ${title}`;
}
