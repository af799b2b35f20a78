// Losses among those sent as each side itself has counted both: a bar a side on one whole.
import type { Block } from '../../figure/block.js';
import { barsScene } from '../../plot/bars.js';
import type { Size } from '../../plot/scene.js';
import type { LossShareWords } from '../../words/loss-share-words.js';
import type { Words } from '../../words/words.js';

/** The whole that each bar is a part of. **Units:** percent. */
const whole = 100;

/** The bars, and the same as a list. */
export function lossShares(
  { rows }: LossShareWords,
  name: string,
  words: Words,
  size: Size,
): Block {
  const bars = rows.map(({ label, figure, percent, side, key }) => ({
    label,
    figure,
    low: percent,
    side,
    key,
  }));
  return {
    kind: 'picture',
    name,
    scene: barsScene(bars, size, whole),
    items: rows.map(({ label, figure, key }) => ({ key, line: [words.frame.said(label, figure)] })),
  };
}
