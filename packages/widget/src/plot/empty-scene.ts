// What a picture shows of a count that nobody has given a figure for.
import type { Signature } from '@dprk-deployment-tracker/core';
import type { PlotWords } from './plot-words.js';
import type { Mark, Scene, Size } from './scene.js';
import { blockMarks } from './text-block.js';
import { wrapped } from './text-width.js';
import { typeSizes } from './type-sizes.js';

/** The ground of silence, and that nobody spoke. */
export function emptyScene(quantity: Signature, words: PlotWords, { widthPx, emPx }: Size): Scene {
  const type = typeSizes(emPx);
  const lines = wrapped(words.nobodySpoke(quantity), widthPx - 16, type.label).map((text) => ({
    parts: [{ text, role: 'label-muted' as const }],
    sizePx: type.label,
    heightPx: type.labelLine,
  }));
  const height = Math.ceil((lines.length + 2) * type.labelLine);
  const ground: Mark = { kind: 'rect', role: 'silence', x: 0, y: 0, width: widthPx, height };
  const texts = blockMarks(lines, { x: widthPx / 2, y: type.labelLine }, 'middle');
  return { width: widthPx, height, marks: [ground, ...texts] };
}
