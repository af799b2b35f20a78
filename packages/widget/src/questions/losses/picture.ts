// How many were killed or wounded, by whose count: each side's claims along the days, on a phone a dated row a side.
import type { Headline, RecordedEvent } from '@dprk-deployment-tracker/core';
import { historyOf, historyScene } from '../../plot/history/history.js';
import type { PlotWords } from '../../plot/plot-words.js';
import type { Scene, Size } from '../../plot/scene.js';
import { eventsBesideLosses } from './events.js';

/** The picture of a count of losses. */
export function lossesPicture(
  headline: Headline,
  events: readonly RecordedEvent[],
  words: PlotWords,
  size: Size,
): Scene {
  return historyScene(historyOf(headline, namedEvents(eventsBesideLosses, events)), words, size);
}

/** The events of these ids, in their order. */
function namedEvents(
  ids: readonly string[],
  events: readonly RecordedEvent[],
): readonly RecordedEvent[] {
  return ids.flatMap((id) => events.find((event) => event.id === id) ?? []);
}
