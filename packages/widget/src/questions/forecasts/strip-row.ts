// One forecast of the strip: who and what, made and due, its range over what was claimed then, the verdict with its mark.
import { lastDay } from '@dprk-deployment-tracker/core';
import { roundPx } from '../../plot/round-px.js';
import type { Mark } from '../../plot/scene.js';
import { blockMarks, blockSize, detailLines, type BlockLine } from '../../plot/text-block.js';
import { textWidth } from '../../plot/text-width.js';
import type { ForecastRow } from './forecast-row.js';
import type { StripFrame } from './strip-frame.js';
import { trackMarks } from './strip-track.js';
import type { StripWords } from './strip-words.js';
import { verdictMarks } from './verdict-mark.js';

/** A row as drawn. **Units:** CSS pixels. */
export interface DrawnStripRow {
  readonly marks: readonly Mark[];
  readonly height: number;
}

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
  const inside = y + frame.type.detail * 0.2;
  const drawn = frame.isWide
    ? wideRow(row, inside, frame, words)
    : narrowRow(row, inside, frame, words);
  return {
    marks: [line, ...drawn.marks],
    height: drawn.height + frame.type.detail * 0.28,
  };
}

function wideRow(row: ForecastRow, y: number, frame: StripFrame, words: StripWords): DrawnStripRow {
  const { type, whoWidth, days, daysWidth, outcome, right } = frame;
  const { claim } = row.outcome;
  const owner = { side: claim.voice, key: claim.id };
  const who = whoLines(row, frame, words, whoWidth);
  const when = [words.made(lastDay(claim.statedOn)), words.due(row.outcome)].flatMap((text) =>
    detailLines(text, 'label-when', type, daysWidth),
  );
  const dot = type.detail * 0.42;
  const saidAt = outcome + dot * 2 + 7;
  const verdict = detailLines(words.verdict(row), 'label-figure', type, (right - saidAt) / 1.1);
  const track = trackMarks(row, y, frame, words);
  return {
    marks: [
      ...track.marks,
      ...blockMarks(who, { x: 0, y }, 'start', owner),
      ...blockMarks(when, { x: days, y }, 'start', { key: claim.id }),
      ...verdictMarks(row.outcome.verdict, row.isBySome, {
        x: outcome + dot + 1,
        y: y + type.detailLine / 2,
        radius: dot,
        key: claim.id,
      }),
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
  const verdict = detailLines(words.verdict(row), 'label-figure', type, saidEnd / 1.12);
  const name = textWidth(`${words.side(claim.voice)} ${words.body(claim)}`, type.label, true);
  const fits = name + type.detail + blockSize(verdict).width <= saidEnd;
  const days = detailLines(
    `${words.made(lastDay(claim.statedOn))} · ${words.due(row.outcome)}`,
    'label-when',
    type,
    right,
  );
  const lines = [...whoLines(row, frame, words, right), ...days];
  const top = fits ? y : y + blockSize(verdict).height;
  const below = top + blockSize(lines).height + 3;
  const track = trackMarks(row, below, frame, words);
  return {
    marks: [
      ...track.marks,
      ...verdictMarks(row.outcome.verdict, row.isBySome, {
        x: right - dot - 1,
        y: y + type.detailLine / 2,
        radius: dot,
        key: claim.id,
      }),
      ...blockMarks(verdict, { x: saidEnd, y }, 'end', { key: claim.id }),
      ...blockMarks(lines, { x: 0, y: top }, 'start', owner),
    ],
    height: below + track.height - y,
  };
}

/** Side and body, and what was said. */
function whoLines(
  row: ForecastRow,
  frame: StripFrame,
  words: StripWords,
  widthPx: number,
): readonly BlockLine[] {
  const { type } = frame;
  const { outcome } = row;
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
  return [
    head,
    ...(fits ? [] : detailLines(body, 'label-when', type)),
    ...detailLines(words.forecast(outcome), 'label-figure', type, widthPx / 1.12),
  ];
}
