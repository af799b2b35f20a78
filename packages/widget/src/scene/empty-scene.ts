// The picture where there is nothing to show: it says so, and stands no taller than that needs.
import type { FrontReport } from '@dprk-deployment-tracker/core';
import type { Words } from '../words/words.js';
import { lineMark } from './make-mark.js';
import type { ChartId, Scene } from './scene.js';
import { sourceLine } from './source-line.js';
import { textBlock } from './text-block.js';

/** A rule, a sentence, a source line. */
export function emptyScene(
  chart: ChartId,
  width: number,
  { title, text }: { readonly title: string; readonly text: string },
  report: FrontReport,
  words: Words,
): Scene {
  const block = textBlock(text, 'label-muted', width, 24);
  const bottom = block.height + 40;
  const source = sourceLine(report, width, bottom, words);
  const rules = [8, bottom].map((y) => lineMark('grid', 0, y, width, y));
  const marks = [...rules, ...block.marks, ...source.marks];
  return { chart, width, height: bottom + source.height, title, marks };
}
