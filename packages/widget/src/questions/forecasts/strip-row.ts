// One forecast of the strip: who and what, made and due, its range over what was claimed then, the verdict with its mark.
import { lastDay, type Verdict } from '@dprk-deployment-tracker/core';
import { PathPen } from '../../plot/path-pen.js';
import { roundPx } from '../../plot/round-px.js';
import type { Mark } from '../../plot/scene.js';
import { blockMarks, blockSize, partsWidth, type BlockLine } from '../../plot/text-block.js';
import { textWidth, wrapped } from '../../plot/text-width.js';
import type { Role } from '../../theme/roles.js';
import type { ForecastRow } from './forecast-row.js';
import type { StripFrame } from './strip-frame.js';
import { trackMarks } from './strip-track.js';
import type { StripWords } from './strip-words.js';

/** A row as drawn. **Units:** CSS pixels. */
export interface DrawnStripRow {
  readonly marks: readonly Mark[];
  readonly height: number;
}

/** The circle of each verdict; what did not come about has a cross. */
const verdictRoles: Readonly<Record<Exclude<Verdict, 'did-not'>, Role>> = {
  'came-true': 'verdict-filled',
  reached: 'verdict-filled',
  'not-reached': 'verdict-dashed',
  'condition-not-met': 'verdict-grey',
  undetermined: 'verdict-grey',
  'still-open': 'verdict-hollow',
};

/** The row with its top at `y`. */
export function stripRow(
  row: ForecastRow,
  y: number,
  frame: StripFrame,
  words: StripWords,
): DrawnStripRow {
  const line: Mark = {
    kind: 'line',
    role: 'row-line',
    x1: 0,
    y1: roundPx(y),
    x2: frame.right,
    y2: roundPx(y),
  };
  const inside = y + frame.type.detail * 0.5;
  const drawn = frame.isWide
    ? wideRow(row, inside, frame, words)
    : narrowRow(row, inside, frame, words);
  return {
    marks: [line, ...drawn.marks],
    height: drawn.height + frame.type.detail * 0.9,
  };
}

function wideRow(row: ForecastRow, y: number, frame: StripFrame, words: StripWords): DrawnStripRow {
  const { type, whoWidth, days, daysWidth, outcome, right } = frame;
  const { claim } = row.outcome;
  const owner = { side: claim.voice, key: claim.id };
  const who = whoLines(row, frame, words, whoWidth);
  const when = [words.made(lastDay(claim.statedOn)), words.due(row.outcome)]
    .flatMap((text) => wrapped(text, daysWidth, type.detail))
    .map((text) => detailLine(text, 'label-when', frame));
  const dot = type.detail * 0.42;
  const saidAt = outcome + dot * 2 + 7;
  const verdict = wrapped(words.verdict(row), (right - saidAt) / 1.1, type.detail).map((text) =>
    detailLine(text, 'label-figure', frame),
  );
  const track = trackMarks(row, y, frame, words);
  return {
    marks: [
      ...track.marks,
      ...blockMarks(who, { x: 0, y }, 'start', owner),
      ...blockMarks(when, { x: days, y }, 'start', { key: claim.id }),
      ...verdictMarks(row, outcome + dot + 1, y + type.detailLine / 2, dot),
      ...blockMarks(verdict, { x: saidAt, y }, 'start', { key: claim.id }),
    ],
    height: Math.max(...[who, when, verdict].map((lines) => blockSize(lines).height), track.height),
  };
}

function narrowRow(
  row: ForecastRow,
  y: number,
  frame: StripFrame,
  words: StripWords,
): DrawnStripRow {
  const { type, right } = frame;
  const { claim } = row.outcome;
  const owner = { side: claim.voice, key: claim.id };
  const dot = type.detail * 0.42;
  const saidEnd = right - dot * 2 - 7;
  const verdict = wrapped(words.verdict(row), saidEnd / 1.12, type.detail).map((text) =>
    detailLine(text, 'label-figure', frame),
  );
  const name = textWidth(`${words.side(claim.voice)} ${words.body(claim)}`, type.label, true);
  const fits = name + type.detail + blockSize(verdict).width <= saidEnd;
  const days = wrapped(
    `${words.made(lastDay(claim.statedOn))} · ${words.due(row.outcome)}`,
    right,
    type.detail,
  ).map((text) => detailLine(text, 'label-when', frame));
  const lines = [...whoLines(row, frame, words, right), ...days];
  const top = fits ? y : y + blockSize(verdict).height;
  const below = top + blockSize(lines).height + 3;
  const track = trackMarks(row, below, frame, words);
  return {
    marks: [
      ...track.marks,
      ...verdictMarks(row, right - dot - 1, y + type.detailLine / 2, dot),
      ...blockMarks(verdict, { x: saidEnd, y }, 'end', { key: claim.id }),
      ...blockMarks(lines, { x: 0, y: top }, 'start', owner),
    ],
    height: below + track.height - y,
  };
}

/** Side and body, what was said, and what it comes on top of. */
function whoLines(
  row: ForecastRow,
  frame: StripFrame,
  words: StripWords,
  widthPx: number,
): readonly BlockLine[] {
  const { type } = frame;
  const { outcome, base } = row;
  const { claim } = outcome;
  const name = words.side(claim.voice);
  const body = words.body(claim);
  const fits = textWidth(name, type.label, true) + textWidth(` ${body}`, type.label) <= widthPx;
  const head: BlockLine = {
    parts: [
      { text: name, role: 'label-name' },
      ...(fits && body ? [{ text: ` ${body}`, role: 'label-when' as const }] : []),
    ],
    sizePx: type.label,
    heightPx: type.labelLine,
  };
  const said = words.forecast(outcome);
  const top = base === undefined ? '' : words.base(row);
  const separate = top === '' ? [] : wrapped(top, widthPx, type.detail);
  const joined = [
    { text: said, role: 'label-figure' as const },
    { text: ` · ${top}`, role: 'label-when' as const },
  ];
  const isOneLine = top !== '' && partsWidth(joined, type.detail) <= widthPx;
  return [
    head,
    ...(fits || body === '' ? [] : [detailLine(body, 'label-when', frame)]),
    ...(isOneLine
      ? [{ parts: joined, sizePx: type.detail, heightPx: type.detailLine }]
      : [
          ...wrapped(said, widthPx / 1.12, type.detail).map((text) =>
            detailLine(text, 'label-figure', frame),
          ),
          ...separate.map((text) => detailLine(text, 'label-when', frame)),
        ]),
  ];
}

function detailLine(text: string, role: Role, { type }: StripFrame): BlockLine {
  return { parts: [{ text, role }], sizePx: type.detail, heightPx: type.detailLine };
}

/** The mark of its verdict: half full where it came about by some counts and not by others. */
function verdictMarks(
  { outcome, isBySome }: ForecastRow,
  x: number,
  y: number,
  r: number,
): readonly Mark[] {
  const { verdict, claim } = outcome;
  const key = claim.id;
  const [cx, cy, radius] = [roundPx(x), roundPx(y), roundPx(r)];
  const path = (role: Role, d: string): Mark => ({ kind: 'path', role, key, d });
  if (verdict === 'did-not') {
    const cross = new PathPen(x, y);
    const arm = r * 0.85;
    cross.moveTo(-arm, -arm);
    cross.lineTo(arm, arm);
    cross.moveTo(arm, -arm);
    cross.lineTo(-arm, arm);
    return [path('verdict-cross', cross.toString())];
  }
  const half = `M${String(cx)},${String(roundPx(cy - radius))}a${String(radius)},${String(radius)} 0 0 0 0,${String(roundPx(radius * 2))}z`;
  return [
    {
      kind: 'circle',
      role: isBySome ? 'verdict-hollow' : verdictRoles[verdict],
      key,
      cx,
      cy,
      r: radius,
    },
    ...(isBySome ? [path('verdict-filled', half)] : []),
  ];
}
