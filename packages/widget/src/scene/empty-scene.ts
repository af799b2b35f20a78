// The picture where there is nothing to show: it says so, and stands no taller than that needs.
import type { Report } from '@dprk-deployment-tracker/core';
import type { Words } from '../words/words.js';
import { finishedScene } from './finished-scene.js';
import type { ChartId, Mark, Scene } from './scene.js';
import { sourceLine } from './source-line.js';
import { wrappedText } from './text-width.js';

/** A rule, a sentence, a source line. */
export function emptyScene(
  chart: ChartId,
  width: number,
  { title, text }: { readonly title: string; readonly text: string },
  report: Report,
  words: Words,
): Scene {
  const lines = wrappedText(text, width, 3);
  const bottom = 36 + lines.length * 17;
  const source = sourceLine(report, width, bottom, words);
  const marks: readonly Mark[] = [
    { kind: 'line', role: 'grid', x1: 0, y1: 8, x2: width, y2: 8 },
    ...lines.map((line, index): Mark => ({
      kind: 'text',
      role: 'label-muted',
      x: 0,
      y: 36 + index * 17,
      text: line,
      anchor: 'start',
    })),
    { kind: 'line', role: 'grid', x1: 0, y1: bottom, x2: width, y2: bottom },
    ...source.marks,
  ];
  return finishedScene({ chart, width, height: bottom + source.height, title, marks });
}
