// Each side's claims on their days at their values: who said what when, and where nobody speaks any more.
import type {
  CalendarDay,
  Claim,
  CurrentHeadline,
  RecordedEvent,
  Side,
  Signature,
  Silenced,
} from '@dprk-deployment-tracker/core';
import { crowdOf } from '../crowd.js';
import { emptyScene } from '../empty-scene.js';
import type { PlotWords } from '../plot-words.js';
import type { Scene, Size } from '../scene.js';
import { historyAxes } from './history-axes.js';
import { historyClaims } from './history-claims.js';
import { historyFrame } from './history-frame.js';
import { historyLabels } from './history-labels.js';
import { historySilence } from './history-silence.js';

/** Narrower than this, in em, a history has no room for its labels. */
export const historyFromEm = 40;

/** What a history is drawn of. */
export interface HistoryAsk {
  readonly quantity: Signature;
  readonly sides: readonly Side[];
  /** Every claim that names a number, the sides' newest among them. */
  readonly claims: readonly Claim[];
  readonly silence: Silenced | undefined;
  readonly knownOn: CalendarDay;
  /** Events to be named at the time axis, the more important ones first. */
  readonly events: readonly RecordedEvent[];
}

/** What a headline tells of its history. */
export function historyOf(
  { query, selection, current }: CurrentHeadline,
  events: readonly RecordedEvent[],
): HistoryAsk {
  return {
    quantity: query.quantity,
    sides: current.sides,
    claims: [...selection.direct, ...selection.bridged],
    silence: current.silence,
    knownOn: query.knownOn,
    events,
  };
}

/**
 * The history as a picture.
 *
 * **Absent:** without a claim it says so on an empty frame.
 */
export function historyScene(ask: HistoryAsk, words: PlotWords, size: Size): Scene {
  if (ask.sides.length === 0) return emptyScene(ask.quantity, words, size);
  const frame = historyFrame(ask, words, size);
  const axes = historyAxes(frame, ask, words);
  const claims = historyClaims(frame, ask);
  const silence = historySilence(frame, ask, words, claims);
  const labels = historyLabels(frame, ask, words, {
    claims,
    taken: [...silence.taken, ...axes.taken],
    ground: silence.ground,
  });
  return {
    width: size.widthPx,
    height: axes.height,
    marks: [
      ...silence.marks,
      ...axes.marks,
      ...claims.threads,
      ...labels.leaders,
      ...claims.targets,
      ...claims.marks,
      ...silence.texts,
      ...labels.texts,
    ],
    ...(claims.crowd.length > 0 && { crowd: crowdOf(claims.crowd) }),
  };
}
