// Each side's claims on their days at their values, a lane a side: who said what when, and where nobody speaks any more.
import type {
  CalendarDay,
  Claim,
  CurrentHeadline,
  RecordedEvent,
  Side,
  Signature,
  Silenced,
} from '@dprk-deployment-tracker/core';
import { crowdFrom, crowdOf } from '../crowd.js';
import { emptyScene } from '../empty-scene.js';
import type { PlotWords } from '../plot-words.js';
import type { Mark, Scene, Size } from '../scene.js';
import { textMark } from '../text-block.js';
import { historyAxis } from './history-axis.js';
import { historyFrame, type HistoryFrame } from './history-frame.js';
import { laneMarks } from './lane-marks.js';
import { lanesOf } from './lanes.js';
import { silenceMarks } from './silence-ground.js';

/** Narrower than this, in em, a history has no room beside its names and figures. */
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
  const lanes = lanesOf(ask);
  const frame = historyFrame(lanes, ask, words, size);
  const axis = historyAxis(frame, ask, words);
  const isCrowded = ask.claims.length >= crowdFrom;
  const silence = silenceMarks(lanes, frame, ask, words);
  const around = { taken: silence.taken, isCrowded };
  const drawn = lanes.map((lane, index) => laneMarks(lane, index, frame, ask, words, around));
  const crowd = drawn.flatMap((lane) => lane.crowd);
  return {
    width: size.widthPx,
    height: axis.height,
    marks: [
      ...axis.grid,
      ...silence.marks,
      ...axis.marks,
      ...drawn.flatMap(({ targets }) => targets),
      ...drawn.flatMap(({ marks }) => marks),
      ...silence.texts,
      ...olderHeading(frame, words),
      ...drawn.flatMap(({ texts }) => texts),
    ],
    ...(crowd.length > 0 && { crowd: crowdOf(crowd) }),
  };
}

function olderHeading({ olderFrom, type }: HistoryFrame, words: PlotWords): readonly Mark[] {
  if (olderFrom === undefined) return [];
  const at = { x: 0, y: olderFrom, anchor: 'start', sizePx: type.detail } as const;
  return [textMark([{ text: words.group('older'), role: 'heading' }], at)];
}
