// How many were killed or wounded, by whose count: each side's claims along the days, on a phone a dated row a side.
import type { Headline, RecordedEvent, Side } from '@dprk-deployment-tracker/core';
import { historyFromEm, historyOf, historyScene } from '../../plot/history/history.js';
import { namedEvents } from '../../plot/named-events.js';
import type { PlotWords } from '../../plot/plot-words.js';
import { rowsOf, rowsScene } from '../../plot/rows/side-rows.js';
import type { Scene, Size } from '../../plot/scene.js';
import { eventsBesideLosses } from './events.js';

/** The picture of a count of losses. */
export function lossesPicture(
  headline: Headline,
  events: readonly RecordedEvent[],
  words: PlotWords,
  size: Size,
): Scene {
  if (size.widthPx / size.emPx < historyFromEm) {
    const when = ({ spokenOn }: Side): string => words.monthShort(spokenOn);
    return rowsScene(
      rowsOf(headline, { order: 'newest-first', showsEarlier: true, isBrief: true, when }),
      words,
      size,
    );
  }
  return historyScene(historyOf(headline, namedEvents(eventsBesideLosses, events)), words, size);
}
