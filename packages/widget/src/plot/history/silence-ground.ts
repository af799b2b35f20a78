// The time after a side's newest claim: a grey ground in its lane, and in that of the newest of all for how long nobody has spoken.
import type { Box } from '../box.js';
import type { PlotWords } from '../plot-words.js';
import type { Mark } from '../scene.js';
import { blockMarks, blockSize, detailLines } from '../text-block.js';
import type { HistoryAsk } from './history.js';
import type { HistoryFrame } from './history-frame.js';
import type { Lane } from './lanes.js';

/** Shorter than this nobody would call it silence. **Units:** days. */
const shortest = 45;

/** The grounds with their words, and what other texts must keep clear of. */
export interface Silence {
  readonly marks: readonly Mark[];
  readonly texts: readonly Mark[];
  readonly taken: readonly Box[];
}

/** The grounds, and in the first lane their words. **Absent:** nothing where somebody spoke of late. */
export function silenceMarks(
  lanes: readonly Lane[],
  frame: HistoryFrame,
  { silence, quantity }: HistoryAsk,
  words: PlotWords,
): Silence {
  const { time, right, top, value, type, floors } = frame;
  const grounds = lanes.map(({ sides: [side, ...others] }, index) => {
    if (!side || others.length > 0 || side.ageDays < shortest) return undefined;
    const x = Math.round(time(side.spokenOn) + type.detail * 0.7);
    const floor = floors[index] ?? top;
    const height = Math.round(value(value.top));
    return { x, y: floor - height, width: right - x, height };
  });
  const drawn = (boxes: typeof grounds): readonly Mark[] =>
    boxes.flatMap((box) =>
      box && box.width > 0 ? [{ kind: 'rect', role: 'silence', ...box } as const] : [],
    );
  const [first, ...others] = grounds;
  if (!silence || silence.days < shortest || !first)
    return { marks: drawn(grounds), texts: [], taken: [] };
  const text = words.silence(quantity, silence.since);
  const inside = first.width - 12;
  const folded = detailLines(text, 'silence-label', type, inside);
  const { width, height } = blockSize(folded);
  const fits = height <= first.height + type.detailLine && width <= inside;
  // Where it is larger than the ground it ends with it, in one line above.
  const lines = fits ? folded : detailLines(text, 'silence-label', type);
  const size = blockSize(lines);
  const box = fits
    ? { x: first.x + 6, y: Math.min(first.y + 1, first.y + first.height - height - 2), ...size }
    : { x: right - 3 - size.width, y: first.y - type.detailLine * 1.6, ...size };
  // The first ground holds its words whole.
  const over = fits ? Math.ceil(Math.max(0, first.y - box.y + 2)) : 0;
  const holding = { ...first, y: first.y - over, height: first.height + over };
  return {
    marks: drawn([holding, ...others]),
    texts: blockMarks(lines, { x: box.x, y: box.y }, 'start'),
    taken: [box],
  };
}
