// What a picture shows of a count that nobody has given a figure for.
import type { Signature } from '@dprk-deployment-tracker/core';
import type { PlotWords } from './plot-words.js';
import type { Mark, Scene, Size } from './scene.js';
import { blockMarks, labelLines } from './text-block.js';
import { typeSizes } from './type-sizes.js';

/** The ground of silence, and that nobody spoke. */
export function emptyScene(quantity: Signature, words: PlotWords, { widthPx, emPx }: Size): Scene {
  const type = typeSizes(emPx);
  const lines = labelLines(words.nobodySpoke(quantity), 'label-muted', type, widthPx - 16);
  const height = Math.ceil((lines.length + 2) * type.labelLine);
  const ground: Mark = { kind: 'rect', role: 'silence', x: 0, y: 0, width: widthPx, height };
  const texts = blockMarks(lines, { x: widthPx / 2, y: type.labelLine }, 'middle');
  return { width: widthPx, height, marks: [ground, ...texts] };
}
