// How far apart were the claims of one quantity, day by day, and who said what when?
import type { Headline, FrontReport } from '@dprk-deployment-tracker/core';
import type { Words } from '../../words/words.js';
import { claimPhrases, type ClaimPhrase } from '../claim-phrases.js';
import { dayStrip, type DayStrip, type StripItem } from '../day-strip.js';
import { emptyScene } from '../empty-scene.js';
import {
  breadthOf,
  drawnWidth,
  timeMargins,
  type Breadth,
  type Frame,
  type Size,
} from '../frame.js';
import { gapNotes } from '../gap-notes.js';
import { textMark } from '../make-mark.js';
import { mergedMarks } from '../merge-marks.js';
import type { Mark, Scene } from '../scene.js';
import { shownClaims, type ShownClaim } from '../shown-claims.js';
import { shapeKey } from '../shape-key.js';
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

/** What the parts of the picture are drawn from. */
interface Setting {
  readonly report: FrontReport;
  readonly headline: Headline;
  readonly shown: readonly ShownClaim[];
  readonly time: TimeScale;
  readonly sides: Pick<Frame, 'left' | 'right' | 'width'>;
  readonly words: Words;
  readonly phrase: ClaimPhrase;
}

const headingHeight = 30;
const plotHeights: Readonly<Record<Breadth, number>> = { narrow: 230, medium: 280, wide: 340 };
const leastPlotHeight = 120;
const planRows: Readonly<Record<Breadth, number>> = { narrow: 5, medium: 5, wide: 4 };
const silentRows = 3;

/**
 * The span of one headline over time with every claim on it, plans above it, what has no number below it.
 *
 * **Absent:** with no claim known, a sentence that says so.
 */
export function spanOverTimeChart(
  report: FrontReport,
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
  const sides = { width, left, right: width - right };
  const time = timeScale(range, sides.left, sides.right);
  const apart = new Set(focus.claims);
  const phrase = claimPhrases(shown.length, apart, report, words);
  const setting: Setting = { report, headline, shown, time, sides, words, phrase };
  const { marks, height } = stacked(setting, size, apart);
  return { chart: 'span-over-time', width, height: Math.round(height), title, marks };
}

/** Heading, plans, plot, what has no number, silences, days, source: from top to bottom, each as high as it needs. */
function stacked(
  setting: Setting,
  size: Size,
  apart: ReadonlySet<string>,
): { readonly marks: readonly Mark[]; readonly height: number } {
  const { report, headline, shown, time, sides, words, phrase } = setting;
  const { silences, steps } = headline.series;
  const band = {
    hasMiddle: steps.some(({ span }) => span.tick !== undefined),
    isStale: steps.some(({ span }) => span.freshVoices === 0 && span.voices.length > 0),
  };
  const plans = planStrip(setting);
  const top = headingHeight + plans.height;
  const silentHeight = silentStrip(setting, 0).height;
  const gapHeight = gapNotes(silences, time, sides, 0, words).height;
  const sourceHeight = sourceLine(report, sides.width, 0, words).height;
  const keyHeight = shapeKey(shown, band, sides.width, 0, words).height;
  const foot = silentHeight + gapHeight + timeAxisHeight + keyHeight + sourceHeight;
  const plotHeight = Math.max(
    leastPlotHeight,
    size.height === undefined ? plotHeights[breadthOf(sides.width)] : size.height - top - foot,
  );
  const plot: Frame = { ...sides, height: plotHeight, top, bottom: top + plotHeight };
  const silent = silentStrip(setting, plot.bottom + 3);
  const axisTop = plot.bottom + silentHeight + gapHeight;
  const keyTop = axisTop + timeAxisHeight;
  const onScale = shown.filter(({ where }) => where === 'scale');
  const drawn = spanPlot({ report, headline, shown: onScale, time, plot, phrase }, words);
  return {
    height: plot.bottom + foot,
    marks: [
      textMark('heading', words.text(`headline.${headline.id}`), 0, 14),
      ...drawn.back,
      ...gapNotes(silences, time, sides, plot.bottom + silentHeight, words).marks,
      ...timeAxis(time, { ...plot, bottom: axisTop }, words),
      ...mergedMarks([...plans.claims, ...silent.claims, ...drawn.claims], apart),
      ...plans.labels,
      ...silent.labels,
      ...drawn.front,
      ...shapeKey(shown, band, sides.width, keyTop, words).marks,
      ...sourceLine(report, sides.width, keyTop + keyHeight, words).marks,
    ],
  };
}

/** Plans and predictions on the day they were made; no height, because they are no count. */
function planStrip(setting: Setting): DayStrip {
  const { sides, words } = setting;
  const items = itemsOf(setting, 'plan', (figure, speaker) =>
    words.text('list.comma', { some: figure, last: speaker }),
  );
  if (items.length === 0) return { claims: [], labels: [], height: 0 };
  const titleHeight = 16;
  const rows = planRows[breadthOf(sides.width)];
  const strip = dayStrip(items, sides, headingHeight + titleHeight, rows, setting.phrase);
  const title = textMark('note', words.text('heading.plans'), 0, headingHeight + 10);
  return {
    claims: strip.claims,
    labels: [title, ...strip.labels],
    height: strip.height + titleHeight + 8,
  };
}

/** Claims that give no number of this kind, on their day under the plot. */
function silentStrip(setting: Setting, top: number): DayStrip {
  const { sides, words, phrase } = setting;
  const items = itemsOf(setting, 'off-scale', (figure, speaker) =>
    words.text('phrase.said', { speaker, count: figure }),
  );
  return dayStrip(items, sides, top, silentRows, phrase);
}

function itemsOf(
  { shown, time, report, words }: Setting,
  place: ShownClaim['where'],
  full: (figure: string, speaker: string) => string,
): readonly StripItem[] {
  return shown
    .filter(({ where }) => where === place)
    .map((one) => {
      const figure = words.claimFigure(one.claim, report);
      const { party, name } = one.claim.origin;
      // One that draws on another counts in its voice, but its words are its own.
      const speaker = party === one.voiceId ? words.voiceName(one.voiceId, report) : name;
      const texts = [full(figure, speaker), figure];
      return { shown: one, x: time.at(one.day), texts };
    });
}
