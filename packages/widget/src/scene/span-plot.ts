// The plot of a span over time: grid, band, day of knowledge, claims and names, from back to front.
import {
  addDays,
  figureNumbers,
  type Headline,
  type FrontReport,
} from '@dprk-deployment-tracker/core';
import type { Words } from '../words/words.js';
import { boxOf, boxOfText, type Box } from './box.js';
import { claimLabels, type LabelWish } from './claim-labels.js';
import { claimMark } from './claim-mark.js';
import type { ClaimPhrase } from './claim-phrases.js';
import { breadthOf, type Frame } from './frame.js';
import { lineMark, textMark } from './make-mark.js';
import type { OwnedMark } from './merge-marks.js';
import { placeLabels, type LabelPlace } from './place-labels.js';
import type { Mark, TextMark } from './scene.js';
import { hasLooseDay, type ShownClaim } from './shown-claims.js';
import { spanBand, type BandStretch } from './span-band.js';
import { daysCovered, type TimeScale } from './time-axis.js';
import { valueAxis } from './value-axis.js';
import type { ValueLine } from './value-pen.js';

/** What the plot is drawn from. */
export interface SpanPlotRequest {
  readonly report: FrontReport;
  readonly headline: Headline;
  /** The claims on the scale, in drawing order. */
  readonly shown: readonly ShownClaim[];
  readonly time: TimeScale;
  readonly plot: Frame;
  readonly phrase: ClaimPhrase;
}

/** The plot in layers: others' claims may join its own before they are merged. */
export interface SpanPlot {
  readonly back: readonly Mark[];
  readonly claims: readonly OwnedMark[];
  readonly front: readonly Mark[];
}

/** Labels may stand a little above the end of the axis. **Units:** CSS pixels. */
const roomAbove = 10;

/** More voices than these are not named in the picture; the list names them all. */
const mostNames = 6;

/** The plot. **Absent:** a day without a span leaves a gap in the band. */
export function spanPlot(request: SpanPlotRequest, words: Words): SpanPlot {
  const { headline, shown, time, plot, phrase } = request;
  const { line, marks: grid } = valueAxis(
    {
      along: 'y',
      highest: highestOf(request),
      unit: 'persons',
      start: plot.bottom,
      end: plot.top,
      from: plot.left,
      to: plot.right,
    },
    words,
  );
  const stretches = stretchesOf(request);
  const claims = shown.map((one) => ({
    owner: one.claim.origin.id,
    mark: claimMark(one.claim, placeOf(one, line, time), phrase),
  }));
  const within: Box = {
    x: plot.left,
    y: plot.top - roomAbove,
    width: plot.width - plot.left,
    height: plot.bottom - plot.top + roomAbove,
  };
  const drawn = claims.flatMap(({ mark }) => boxOf(mark) ?? []);
  const known = knownOnMarks(request, drawn, within, words);
  const taken = [
    ...drawn,
    ...known.flatMap((mark) => boxOf(mark) ?? []),
    ...edgeBoxes(stretches, line),
  ];
  const ends = endsLabel(headline, stretches, line, taken, within, words);
  const names = claimLabels(
    namesOf(request, claims, words),
    [...taken, ...ends.flatMap((mark) => boxOf(mark) ?? [])],
    within,
  );
  return {
    back: [...grid, ...spanBand(stretches, line), ...known],
    claims,
    front: [...ends, ...names],
  };
}

function highestOf({ headline, shown }: SpanPlotRequest): number {
  const spans = headline.series.steps.flatMap(({ span }) => [
    span.low ?? 0,
    span.high ?? 0,
    span.openFrom ?? 0,
  ]);
  return Math.max(...shown.flatMap(({ claim }) => figureNumbers(claim.figure)), ...spans, 0);
}

function stretchesOf({ headline, time, plot }: SpanPlotRequest): readonly BandStretch[] {
  return headline.series.steps
    .map(({ span, from, to }) => ({
      ends: span,
      tick: span.tick,
      from: Math.max(plot.left, time.edge(from)),
      to: Math.max(plot.left, time.edge(addDays(to, 1))),
      isStale: span.freshVoices === 0,
    }))
    .filter(({ from, to }) => to > from);
}

function placeOf(
  { claim, day, state }: ShownClaim,
  line: ValueLine,
  time: TimeScale,
): Parameters<typeof claimMark>[1] {
  const x = time.at(day);
  const days = hasLooseDay(claim) ? daysCovered(claim.asOf, time) : undefined;
  return {
    line,
    unit: 'persons',
    across: x,
    offScale: { x, y: line.start },
    state,
    ...(days && { days }),
  };
}

/** Where the record is replayed as of an earlier day, a line marks that day; nothing later is known. */
function knownOnMarks(
  { report, time, plot }: SpanPlotRequest,
  taken: readonly Box[],
  within: Box,
  words: Words,
): readonly Mark[] {
  if (report.knownOn >= report.dataDay) return [];
  const x = time.edge(addDays(report.knownOn, 1));
  const text = words.text('footer.known', { day: words.dayShort(report.knownOn) });
  const places = [plot.top + 8, plot.bottom - 8, plot.bottom - 26].flatMap((y) => [
    textPlace('note', text, x + 6, y, 'start'),
    textPlace('note', text, x - 6, y, 'end'),
  ]);
  return [lineMark('known-on', x, plot.top, x, plot.bottom), ...placed(places, taken, within)];
}

interface TextPlace extends LabelPlace {
  readonly mark: TextMark;
}

function textPlace(
  role: TextMark['role'],
  text: string,
  x: number,
  y: number,
  anchor: 'start' | 'end',
): TextPlace {
  const mark = textMark(role, text, x, y, anchor);
  return { mark, boxes: [boxOfText(mark)] };
}

/** The label at its first free place, or nothing. */
function placed(
  places: readonly TextPlace[],
  taken: readonly Box[],
  within: Box,
): readonly TextMark[] {
  return placeLabels([{ priority: 0, places }], taken, within).flatMap(
    (place) => place?.mark ?? [],
  );
}

/** Labels keep off the edges of the band as well, off those between its steps and off the arrows of its open end. */
function edgeBoxes(stretches: readonly BandStretch[], { scale }: ValueLine): readonly Box[] {
  return stretches.flatMap(({ ends, tick, from, to }, index) => {
    const own = [ends.low, ends.high ?? ends.openFrom].flatMap((end) =>
      end === undefined ? [] : scale(end),
    );
    const middle = [tick?.low, tick?.high].flatMap((end) => (end === undefined ? [] : scale(end)));
    const before = stretches[index - 1]?.ends;
    const met = [before?.low, before?.high ?? before?.openFrom].flatMap((end) =>
      end === undefined ? [] : scale(end),
    );
    const all = [...own, ...met];
    const width = to - from;
    const level = [...own, ...middle].map((y): Box => ({ x: from, y: y - 1, width, height: 2 }));
    const open = ends.highIsOpen ? (ends.openFrom ?? ends.low) : undefined;
    if (open !== undefined) level.push({ x: from, y: scale(open) - 12, width, height: 12 });
    const isStep = own.length > 0 && own.join() !== met.join();
    const top = Math.min(...all);
    return isStep
      ? [...level, { x: from - 1, y: top, width: 2, height: Math.max(...all) - top }]
      : level;
  });
}

/** The ends of the newest span, written beside the end of the band. */
function endsLabel(
  { span }: Headline,
  stretches: readonly BandStretch[],
  { scale, start }: ValueLine,
  taken: readonly Box[],
  within: Box,
  words: Words,
): readonly Mark[] {
  const last = stretches.at(-1);
  const top = span.high ?? span.openFrom ?? span.low;
  if (!last || top === undefined) return [];
  const text = words.ends(span);
  const right = Math.min(last.to, within.x + within.width - 2);
  const above = scale(top) - (span.highIsOpen ? 18 : 7);
  const below = scale(span.low ?? top) + 17;
  const beyond = [scale((top + (span.low ?? top)) / 2) + 4, above].map((y) =>
    textPlace('span-label', text, last.to + 8, y, 'start'),
  );
  const inside = [
    above,
    below,
    above - 16,
    below + 16,
    above - 32,
    below + 32,
    below + 48,
    below + 64,
  ]
    .filter((y) => y < start)
    .flatMap((y) =>
      [0, 60, 120, 180].map((left) => textPlace('span-label', text, right - left, y, 'end')),
    );
  return placed([...beyond, ...inside], taken, within);
}

/** The voices that speak on the day, newest first; each named at its newest standing claim. */
function namesOf(
  { report, headline, shown, plot }: SpanPlotRequest,
  claims: readonly OwnedMark[],
  words: Words,
): readonly LabelWish[] {
  const isNarrow = breadthOf(plot.width) === 'narrow';
  const marks = new Map(shown.map(({ claim }, index) => [claim.id, claims[index]?.mark] as const));
  return [...headline.span.voices]
    .filter(({ standing }) => standing.length > 0)
    .sort((a, b) => (a.newest < b.newest ? 1 : -1))
    .slice(0, mostNames)
    .flatMap(({ voice, standing }, index) => {
      const newest = standing.reduce((a, b) => (a.asOf.edtf < b.asOf.edtf ? b : a));
      const mark = marks.get(newest.id);
      const name = words.voiceName(voice.id, report);
      const full = words.text('phrase.said', {
        speaker: name,
        count: words.claimFigure(newest, report),
      });
      return mark ? [{ mark, texts: isNarrow ? [name] : [full, name], priority: index }] : [];
    });
}
