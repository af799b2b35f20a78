// Which of the reader's choices need the whole record and the other views; today's summary is answered by its opening part.
import { openingHeadline } from '@dprk-deployment-tracker/core';
import type { ViewId, ViewState } from './view-state.js';

/** Whether a view comes with the whole record. */
export function viewNeedsWhole(view: ViewId): boolean {
  return view !== 'summary';
}

/** Whether the opening part cannot answer: another day, another picture, or origins counted one by one. */
export function asksBeyondOpening({ knownOn, measure, countBy }: ViewState): boolean {
  return knownOn !== undefined || measure !== openingHeadline || countBy !== 'voice';
}
