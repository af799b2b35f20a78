// The time after the newest claim of all: a grey ground that says for how long nobody has given a number.
import type { PlotWords } from '../plot-words.js';
import type { Mark } from '../scene.js';
import { blockMarks } from '../text-block.js';
import { textWidth, wrapped } from '../text-width.js';
import type { HistoryAsk } from './history.js';
import type { HistoryFrame } from './history-frame.js';

/** Shorter than this nobody would call it silence. **Units:** days. */
const shortest = 45;

/** The ground and, above the lanes, its words. **Absent:** nothing where somebody spoke of late. */
export function silenceMarks(
  { time, right, top, bottom, type }: HistoryFrame,
  { silence, quantity }: HistoryAsk,
  words: PlotWords,
): { readonly marks: readonly Mark[]; readonly texts: readonly Mark[] } {
  if (!silence || silence.days < shortest) return { marks: [], texts: [] };
  const x = Math.round(time(silence.since) + type.detail * 0.7);
  const text = words.silence(quantity, silence.days);
  const inside = right - x - 12;
  const widestWord = Math.max(...text.split(' ').map((word) => textWidth(word, type.detail)));
  // Where one of its words is wider than the ground, they end with it in one line.
  const isInside = widestWord <= inside;
  const lines = (isInside ? wrapped(text, inside, type.detail) : [text]).map((one) => ({
    parts: [{ text: one, role: 'silence-label' as const }],
    sizePx: type.detail,
    heightPx: type.detailLine,
  }));
  const y = Math.round(top - type.detailLine * 1.15);
  const ground = { x, y, width: right - x, height: bottom - y };
  return {
    marks: [{ kind: 'rect', role: 'silence', ...ground }],
    texts: blockMarks(lines, { x: isInside ? x + 6 : right - 3, y }, isInside ? 'start' : 'end'),
  };
}
