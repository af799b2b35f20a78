// How far apart were the claims of one quantity, day by day, and who said what when?
import { type Report } from '@dprk-deployment-tracker/core';
import type { Words } from '../../words/words.js';
import { dayStrip, type DayStrip } from '../day-strip.js';
import { emptyScene } from '../empty-scene.js';
import { finishedScene } from '../finished-scene.js';
import {
  breadthOf,
  drawnWidth,
  timeMargins,
  type Breadth,
  type Frame,
  type Size,
} from '../frame.js';
import { gapNotes } from '../gap-notes.js';
import { mergedMarks } from '../merge-marks.js';
import type { Mark, Scene } from '../scene.js';
import { shownClaims, type ShownClaim } from '../shown-claims.js';
import { sourceLine } from '../source-line.js';
import { spanPlot } from '../span-plot.js';
import {
  daysShown,
  isShown,
  timeAxis,
  timeAxisHeight,
  timeScale,
  type TimeScale,
} from '../time-axis.js';
import type { Focus } from './chart.js';

type Sides = Pick<Frame, 'left' | 'right' | 'width'>;

const headingHeight = 30;
const plotHeights: Readonly<Record<Breadth, number>> = { narrow: 230, medium: 280, wide: 340 };
const leastPlotHeight = 120;
const planRows: Readonly<Record<Breadth, number>> = { narrow: 5, medium: 5, wide: 4 };

/**
 * The span of one headline over time with every claim on it, plans above it, what has no number below it.
 *
 * **Absent:** with no claim known, a sentence that says so.
 */
export function spanOverTimeChart(
  report: Report,
  size: Size,
  words: Words,
  focus: Focus = {},
): Scene {
  const headline = report.headlines[focus.headline ?? 'sent'];
  const width = drawnWidth(size);
  const subject = words.text(`subject.${headline.id}`);
  const title = words.text('chart.span-over-time', { subject });
  const range = daysShown(report);
  const shown = shownClaims(headline).filter(({ day }) => isShown(day, range));
  if (shown.length === 0) {
    const text = words.text('sentence.none', { subject, day: words.day(report.knownOn) });
    return emptyScene('span-over-time', width, { title, text }, report, words);
  }
  const { left, right } = timeMargins(width);
  const sides: Sides = { width, left, right: width - right };
  const time = timeScale(range, sides.left, sides.right);

  const plans = planStrip(shown, sides, time, report, words);
  const top = headingHeight + plans.height;
  const gapHeight = gapNotes(headline.series.silences, time, sides, 0, words).height;
  const silentHeight = silentStrip(shown, sides, 0, time, report, words).height;
  const sourceHeight = sourceLine(report, width, 0, words).height;
  const foot = silentHeight + gapHeight + timeAxisHeight + sourceHeight;
  const plotHeight = Math.max(
    leastPlotHeight,
    size.height === undefined ? plotHeights[breadthOf(width)] : size.height - top - foot,
  );
  const plot: Frame = { ...sides, height: plotHeight, top, bottom: top + plotHeight };
  const silent = silentStrip(shown, sides, plot.bottom + 3, time, report, words);
  const axisTop = plot.bottom + silentHeight + gapHeight;
  const drawn = spanPlot(
    { report, headline, shown: shown.filter(({ where }) => where === 'scale'), time, plot },
    words,
  );
  const claims = [...plans.claims, ...silent.claims, ...drawn.claims];
  return finishedScene({
    chart: 'span-over-time',
    width,
    height: axisTop + timeAxisHeight + sourceHeight,
    title,
    marks: [
      {
        kind: 'text',
        role: 'heading',
        x: 0,
        y: 14,
        text: words.text(`headline.${headline.id}`),
        anchor: 'start',
      },
      ...drawn.back,
      ...gapNotes(headline.series.silences, time, sides, plot.bottom + silentHeight, words).marks,
      ...timeAxis(time, { ...plot, bottom: axisTop }, words),
      ...mergedMarks(claims, new Set(focus.claims)),
      ...plans.labels,
      ...silent.labels,
      ...drawn.front,
      ...sourceLine(report, width, axisTop + timeAxisHeight, words).marks,
    ],
  });
}

/** Plans and predictions on the day they were made; no height, because they are no count. */
function planStrip(
  shown: readonly ShownClaim[],
  sides: Sides,
  time: TimeScale,
  report: Report,
  words: Words,
): DayStrip {
  const items = shown
    .filter(({ where }) => where === 'plan')
    .map((one) => {
      const figure = words.claimFigure(one.claim, report);
      const named = words.text('list.comma', {
        some: figure,
        last: words.voiceName(one.voiceId, report),
      });
      return { shown: one, x: time.at(one.day), texts: [named, figure] };
    });
  if (items.length === 0) return { claims: [], labels: [], height: 0 };
  const titleHeight = 16;
  const strip = dayStrip(
    items,
    sides,
    headingHeight + titleHeight,
    planRows[breadthOf(sides.width)],
    report,
    words,
  );
  const title: Mark = {
    kind: 'text',
    role: 'note',
    x: 0,
    y: headingHeight + 10,
    text: words.text('heading.plans'),
    anchor: 'start',
  };
  return { ...strip, labels: [title, ...strip.labels], height: strip.height + titleHeight + 8 };
}

/** Claims that give no number of this kind, on their day under the plot. */
function silentStrip(
  shown: readonly ShownClaim[],
  sides: Sides,
  top: number,
  time: TimeScale,
  report: Report,
  words: Words,
): DayStrip {
  const items = shown
    .filter(({ where }) => where === 'off-scale')
    .map((one) => {
      const figure = words.claimFigure(one.claim, report);
      const speaker = words.voiceName(one.voiceId, report);
      const said = words.text('phrase.said', { speaker, count: figure });
      return { shown: one, x: time.at(one.day), texts: [said, figure] };
    });
  return dayStrip(items, sides, top, 3, report, words);
}
