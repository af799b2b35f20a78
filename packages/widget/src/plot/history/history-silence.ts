// The time after the newest claim of all: a grey ground that says for how long nobody has given a number.
import { grown, overlaps, type Box } from '../box.js';
import type { PlotWords } from '../plot-words.js';
import type { Mark } from '../scene.js';
import { blockMarks, blockSize, type BlockLine } from '../text-block.js';
import { textWidth, wrapped } from '../text-width.js';
import type { HistoryAsk } from './history.js';
import type { HistoryClaims } from './history-claims.js';
import type { HistoryFrame } from './history-frame.js';

/** The ground with its words, and what labels must keep clear of. */
export interface HistorySilence {
  readonly marks: readonly Mark[];
  readonly texts: readonly Mark[];
  readonly ground: Box | undefined;
  readonly taken: readonly Box[];
}

/** Shorter than this nobody would call it silence. **Units:** days. */
const shortest = 45;

/** The silence at the end of a history. **Absent:** somebody spoke of late. */
export function historySilence(
  frame: HistoryFrame,
  { silence, quantity }: HistoryAsk,
  words: PlotWords,
  claims: HistoryClaims,
): HistorySilence {
  if (!silence || silence.days < shortest)
    return { marks: [], texts: [], ground: undefined, taken: [] };
  const { time, right, top, bottom, type } = frame;
  const x = Math.round(time(silence.since) + type.detail * 0.7);
  const text = words.silence(quantity, silence.days);
  const inside = right - x - 10;
  const widestWord = Math.max(...text.split(' ').map((word) => textWidth(word, type.detail)));
  const lines = blockOf(wrapped(text, inside, type.detail), frame);
  const size = blockSize(lines);
  const above = top - type.labelLine * 0.9 - type.detailLine * 0.8;
  const ground = { x, y: Math.round(above), width: right - x, height: bottom - Math.round(above) };
  const marks: readonly Mark[] = [{ kind: 'rect', role: 'silence', ...ground }];
  const dots = claims.drawn.map(({ box }) => grown(box, 2));
  for (let y = bottom - size.height - 8; widestWord <= inside && y > top; y -= 6) {
    const box = { x: x + 5, y, width: inside, height: size.height };
    if (dots.some((dot) => overlaps(box, dot))) continue;
    return { marks, texts: blockMarks(lines, { x: x + 6, y }, 'start'), ground, taken: [box] };
  }
  // Too narrow to hold its words: they end at its edge, above the scale.
  const line = blockOf([text], frame);
  const { width, height } = blockSize(line);
  const box = { x: right - width, y: ground.y, width, height };
  const lower = { ...ground, y: ground.y + height, height: ground.height - height };
  return {
    marks: [{ kind: 'rect', role: 'silence', ...lower }],
    texts: blockMarks(line, { x: right, y: ground.y }, 'end'),
    ground: lower,
    taken: [box],
  };
}

function blockOf(texts: readonly string[], { type }: HistoryFrame): readonly BlockLine[] {
  return texts.map((text) => ({
    parts: [{ text, role: 'silence-label' }],
    sizePx: type.detail,
    heightPx: type.detailLine,
  }));
}
