// Who says what: one row per origin, voices together, on one axis of values, as of one day.
import { figureNumbers, type Headline, type Report } from '@dprk-deployment-tracker/core';
import type { Words } from '../../words/words.js';
import { textBox } from '../box.js';
import { claimMark } from '../claim-mark.js';
import { emptyScene } from '../empty-scene.js';
import { finishedScene } from '../finished-scene.js';
import { drawnWidth, type Size } from '../frame.js';
import { laneGrid, laneTable, type LaneTable } from '../lane-table.js';
import { mergedMarks, type OwnedMark } from '../merge-marks.js';
import type { Mark, Scene } from '../scene.js';
import { shownClaims, type ShownClaim } from '../shown-claims.js';
import { originLanes, type OriginLane } from '../origin-lanes.js';
import { sourceLine } from '../source-line.js';
import { spanBand } from '../span-band.js';
import { textBlock, type TextBlock } from '../text-block.js';
import { valueAxis } from '../value-axis.js';
import type { ValueLine } from '../value-pen.js';
import type { Focus } from './chart.js';

interface Section {
  readonly lanes: readonly OriginLane[];
  readonly unit: 'persons' | 'percent';
  readonly top: number;
}

/** What both sections are drawn from. */
interface Setting {
  readonly report: Report;
  readonly headline: Headline;
  readonly words: Words;
  readonly width: number;
  readonly apart: ReadonlySet<string>;
}

const headHeight = 64;
const shareHeadHeight = 58;
/** A plan this many times as high as the highest count stands off the scale, so that counts keep their room. */
const mostAboveCounts = 1.25;

/**
 * One row per origin for one headline: the standing claim, older ones behind it, the span as a band behind all rows.
 *
 * **Absent:** with no claim known, a sentence that says so. Shares that nobody converts have an axis of their own.
 */
export function claimsByOriginChart(
  report: Report,
  size: Size,
  words: Words,
  focus: Focus = {},
): Scene {
  const headline = report.headlines[focus.headline ?? 'sent'];
  const width = drawnWidth(size);
  const subject = words.text(`subject.${headline.id}`);
  const day = words.day(report.knownOn);
  const title = words.text('chart.claims-by-origin', { subject, day });
  const shown = shownClaims(headline);
  if (shown.length === 0) {
    const text = words.text('sentence.none', { subject, day });
    return emptyScene('claims-by-origin', width, { title, text }, report, words);
  }
  const setting: Setting = { report, headline, words, width, apart: new Set(focus.claims) };
  const counts = originLanes(
    shown.filter((one) => !isBareShare(one)),
    report,
    words,
  );
  const shares = originLanes(shown.filter(isBareShare), report, words);
  const main = sectionBlock({ lanes: counts, unit: 'persons', top: headHeight }, setting);
  const second = shareBlock(shares, headHeight + main.height, setting);
  const bottom = headHeight + main.height + second.height;
  const gap = textBlock(words.disagreementSentence(headline, report), 'note', width, bottom + 8);
  const source = sourceLine(report, width, bottom + 8 + gap.height, words);
  return finishedScene({
    chart: 'claims-by-origin',
    width,
    height: bottom + 8 + gap.height + source.height,
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
      ...main.marks,
      ...second.marks,
      ...gap.marks,
      ...source.marks,
    ],
  });
}

function isBareShare({ claim }: ShownClaim): boolean {
  return claim.figure.kind === 'share' && claim.figure.reading === undefined;
}

/** Shares of those sent or present, on an axis of percent. **Absent:** none take no height. */
function shareBlock(lanes: readonly OriginLane[], top: number, setting: Setting): TextBlock {
  if (lanes.length === 0) return { marks: [], height: 0 };
  const block = sectionBlock({ lanes, unit: 'percent', top: top + shareHeadHeight }, setting);
  const text = setting.words.text('left-out.share-without-reading');
  return {
    marks: [
      { kind: 'text', role: 'note', x: 0, y: top + 26, text, anchor: 'start' },
      ...block.marks,
    ],
    height: block.height + shareHeadHeight,
  };
}

function sectionBlock({ lanes, unit, top }: Section, setting: Setting): TextBlock {
  const { headline, words, width } = setting;
  const table = laneTable(lanes, width, top);
  const { span } = headline;
  const isCount = unit === 'persons';
  const {
    line,
    ticks,
    marks: labels,
  } = valueAxis(
    {
      along: 'x',
      highest: isCount ? highestOf(lanes, headline) : 100,
      unit,
      start: table.left,
      end: table.right,
      from: top,
      to: top,
    },
    words,
  );
  const band = table.pictures.map(({ from, to }) => ({
    ends: span,
    tick: span.tick,
    from,
    to,
    isStale: span.freshVoices === 0,
  }));
  const claims = lanes.flatMap((lane, index) =>
    laneClaims(lane, table, index, { line, unit }, setting),
  );
  return {
    marks: [
      ...laneGrid(ticks, table, line.scale),
      ...(isCount
        ? [...spanBand(band, line, table.arrows), ...bandLabel(line, width, setting)]
        : []),
      ...labels,
      ...table.marks,
      ...mergedMarks(claims, setting.apart),
    ],
    height: table.bottom - top,
  };
}

function highestOf(lanes: readonly OriginLane[], { span }: Headline): number {
  const shown = lanes.flatMap(({ claims }) => claims);
  const numbers = (where: ShownClaim['where']): readonly number[] =>
    shown.filter((one) => one.where === where).flatMap(({ claim }) => figureNumbers(claim.figure));
  const counts = Math.max(...numbers('scale'), span.high ?? 0, span.openFrom ?? 0, span.low ?? 0);
  const plans = numbers('plan').filter((plan) => counts === 0 || plan <= counts * mostAboveCounts);
  return Math.max(counts, ...plans);
}

/** The claims of one row, what stands on top. What has no place on the scale stands beside it. */
function laneClaims(
  lane: OriginLane,
  table: LaneTable,
  index: number,
  { line, unit }: { readonly line: ValueLine; readonly unit: Section['unit'] },
  { report, words }: Setting,
): readonly OwnedMark[] {
  const y = table.lanes[index]?.y ?? 0;
  const beside = { none: table.left - 12, above: table.right + 12 };
  return lane.claims.map(({ claim, state, where }) => {
    const highest = Math.max(0, ...figureNumbers(claim.figure));
    const isAbove = where === 'plan' && line.scale(highest) > line.end;
    const isOff = isAbove || (where === 'off-scale' && unit === 'persons');
    const mark = claimMark(
      claim,
      {
        line: isOff ? undefined : line,
        unit,
        across: y,
        offScale: { x: isAbove ? beside.above : beside.none, y },
        state,
      },
      report,
      words,
    );
    return { owner: claim.origin.id, mark };
  });
}

/** The ends of the span over the middle of the band. */
function bandLabel(
  { scale }: ValueLine,
  width: number,
  { headline, words }: Setting,
): readonly Mark[] {
  const { span } = headline;
  const high = span.high ?? span.openFrom ?? span.low;
  if (high === undefined) return [];
  const text = words.ends(span);
  const half = textBox(text, 0, 0, 'start', 'span-label').width / 2;
  const middle = (scale(span.low ?? high) + scale(high)) / 2;
  const x = Math.min(width - half, Math.max(half, middle));
  return [{ kind: 'text', role: 'span-label', x, y: headHeight - 26, text, anchor: 'middle' }];
}
