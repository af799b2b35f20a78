// How a verdict changed along time: one line from the day it was known, broken where the verdict changes.
import {
  addDays,
  daySpan,
  lastDay,
  type CalendarDay,
  type ForecastOutcome,
  type Report,
  type Verdict,
} from '@dprk-deployment-tracker/core';
import type { Words } from '../words/words.js';
import { boxOfText, overlap, type Box } from './box.js';
import { keyedMark, lineMark, pathMark, textMark } from './make-mark.js';
import { roundPx } from './round-px.js';
import type { Mark, TextMark } from './scene.js';
import type { TextBlock } from './text-block.js';
import { isShown, timeAxis, timeAxisHeight, timeScale, type TimeScale } from './time-axis.js';

/** A stretch of time with one verdict. **Units:** CSS pixels. */
interface Stretch {
  readonly verdict: Verdict;
  readonly from: number;
  readonly to: number;
}

const sideRoom = 22;
const lineAt = 26;
const axisAt = 50;

/**
 * The strip from `top` on, from the first forecast of the record to the day of the data, the same for every forecast.
 *
 * Still open is dashed, undetermined a hairline, a settled verdict a full line; each is named where its name has room.
 */
export function verdictStrip(
  outcome: ForecastOutcome,
  report: Report,
  width: number,
  top: number,
  words: Words,
): TextBlock {
  const { claim, forecast } = outcome;
  const time = timeScale(daysOf(report), sideRoom, width - sideRoom);
  const y = top + lineAt;
  const bottom = top + axisAt;
  const stretches = stretchesOf(outcome, time);
  const plot = { width, height: axisAt, left: sideRoom, right: width - sideRoom, top, bottom };
  const deadline = lastDay(daySpan(forecast.deadline));
  const marks = [
    ...timeAxis(time, plot, words),
    ...(isShown(deadline, time.range) ? deadlineMarks(time.at(deadline), y, width, words) : []),
    keyedMark('claim', claim.id, words.phrase(claim, report), [
      pathMark('target', stroke(stretches[0]?.from ?? 0, stretches.at(-1)?.to ?? 0, y)),
      ...stretches.map(({ verdict, from, to }) => pathMark(strokes[verdict], stroke(from, to, y))),
      ...stretches.map(({ from }) => lineMark('event-tick', from, y - 4, from, y + 4)),
    ]),
    ...labelsOf(stretches, y - 9, width, words),
  ];
  return { marks, height: axisAt + timeAxisHeight };
}

const strokes = {
  'came-true': 'line',
  'did-not': 'line',
  reached: 'line',
  'not-reached': 'line',
  'condition-not-met': 'line',
  undetermined: 'halo',
  'still-open': 'plan-line',
} as const satisfies Record<Verdict, string>;

function daysOf({ forecasts, dataDay }: Report): readonly [CalendarDay, CalendarDay] {
  const [first = dataDay] = forecasts.map(({ claim }) => claim.knownFrom).sort();
  return [addDays(first, 1 - Number(first.slice(8, 10))), dataDay];
}

function stretchesOf({ history, knownOn }: ForecastOutcome, time: TimeScale): readonly Stretch[] {
  return history.map(({ from, verdict }, index) => ({
    verdict,
    from: time.edge(from),
    to: time.edge(history[index + 1]?.from ?? addDays(knownOn, 1)),
  }));
}

function deadlineMarks(x: number, y: number, width: number, words: Words): readonly Mark[] {
  const text = words.text('chart.deadline');
  const toLeft = textMark('note', text, x - 4, y + 18, 'end');
  const toRight = textMark('note', text, x + 4, y + 18);
  const { x: end, width: length } = boxOfText(toRight);
  return [lineMark('known-on', x, y - 5, x, y + 20), end + length > width ? toLeft : toRight];
}

/** The last verdict is named first; a name that has no room is left to the text. */
function labelsOf(
  stretches: readonly Stretch[],
  y: number,
  width: number,
  words: Words,
): readonly Mark[] {
  const placed: { readonly label: TextMark; readonly box: Box }[] = [];
  for (const { verdict, from, to } of [...stretches].reverse()) {
    const text = words.text(`verdict.${verdict}`);
    const role = placed.length === 0 ? 'label-strong' : 'note';
    const wishes = [textMark(role, text, from, y), textMark(role, text, to, y, 'end')];
    const fit = wishes
      .map((label) => ({ label, box: boxOfText(label) }))
      .find(
        ({ box }) =>
          box.x >= 0 &&
          box.x + box.width <= width &&
          placed.every((other) => !overlap(widened(box), other.box)) &&
          (placed.length === 0 || box.width <= to - from),
      );
    if (fit) placed.push(fit);
  }
  return placed.map(({ label }) => label);
}

function widened(box: Box): Box {
  return { ...box, x: box.x - 8, width: box.width + 16 };
}

function stroke(from: number, to: number, y: number): string {
  return `M${roundPx(from)},${roundPx(y)}L${roundPx(to)},${roundPx(y)}`;
}
