// Pictures of the sides of a count: along the days where there is room for that, else a row a side.
import type { CurrentHeadline, RecordedEvent } from '@dprk-deployment-tracker/core';
import { historyFromEm, historyOf, historyScene } from '../plot/history/history.js';
import { namedEvents } from '../plot/named-events.js';
import type { PlotWords } from '../plot/plot-words.js';
import { rowsOf, rowsScene, wideRowsFromEm } from '../plot/rows/side-rows.js';
import type { Scene, Size } from '../plot/scene.js';

/** Every claim of each side along the days, beside the events of these ids; on a phone a row a side, the newest first. */
export function sidesOverTime(
  headline: CurrentHeadline,
  eventIds: readonly string[],
  events: readonly RecordedEvent[],
  words: PlotWords,
  size: Size,
): Scene {
  if (size.widthPx / size.emPx >= historyFromEm) {
    return historyScene(historyOf(headline, namedEvents(eventIds, events)), words, size);
  }
  const rows = rowsOf(headline, { order: 'newest-first', showsEarlier: true, isBrief: true });
  return rowsScene(rows, words, size);
}

/** Who says what today: the highest first. */
export function sidesToday(headline: CurrentHeadline, words: PlotWords, size: Size): Scene {
  return rowsScene(rowsOf(headline, { order: 'highest-first', showsEarlier: false }), words, size);
}

/** Who is there: the newest first, since a figure of somebody who is there grows old. */
export function sidesThere(present: CurrentHeadline, words: PlotWords, size: Size): Scene {
  const isWide = size.widthPx / size.emPx >= wideRowsFromEm;
  return rowsScene(rowsOf(present, { order: 'newest-first', showsEarlier: !isWide }), words, size);
}
