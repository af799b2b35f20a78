// How many were sent, along the days; and how many are there now, with the day and the age of each figure.
import type { Headline, RecordedEvent, Side } from '@dprk-deployment-tracker/core';
import { historyFromEm, historyOf, historyScene } from '../../plot/history/history.js';
import { namedEvents } from '../../plot/named-events.js';
import type { PlotWords } from '../../plot/plot-words.js';
import { rowsOf, rowsScene, wideRowsFromEm } from '../../plot/rows/side-rows.js';
import type { Scene, Size } from '../../plot/scene.js';
import { eventsBesideTroops } from './events.js';

/** The picture of the troops sent. */
export function sentPicture(
  sent: Headline,
  events: readonly RecordedEvent[],
  words: PlotWords,
  size: Size,
): Scene {
  if (size.widthPx / size.emPx >= historyFromEm) {
    return historyScene(historyOf(sent, namedEvents(eventsBesideTroops, events)), words, size);
  }
  const when = ({ spokenOn }: Side): string => words.monthShort(spokenOn);
  return rowsScene(
    rowsOf(sent, { order: 'newest-first', showsEarlier: true, isBrief: true, when }),
    words,
    size,
  );
}

/** The picture of the troops there now: a figure of somebody who is there grows old, so each has its day and age. */
export function presentPicture(present: Headline, words: PlotWords, size: Size): Scene {
  const isWide = size.widthPx / size.emPx >= wideRowsFromEm;
  const when = ({ spokenOn, ageDays }: Side): string => {
    if (!isWide) return words.monthShort(spokenOn);
    return [words.monthShort(spokenOn), words.age(ageDays)]
      .filter((text) => text !== '')
      .join(' · ');
  };
  return rowsScene(
    rowsOf(present, { order: 'newest-first', showsEarlier: !isWide, when }),
    words,
    size,
  );
}
