// The last line of every picture, so that a file that leaves the page still says where it comes from.
import type { FrontReport } from '@dprk-deployment-tracker/core';
import type { Words } from '../words/words.js';
import { textBlock, type TextBlock } from './text-block.js';

/** Source, day of the data, rule and version, in as many lines as the width asks for. */
export function sourceLine(
  report: FrontReport,
  width: number,
  top: number,
  words: Words,
): TextBlock {
  const text = words.text('chart.source', {
    day: words.dayShort(report.dataDay),
    rule: words.text(`rule.${report.rule}`),
    version: report.ruleVersion,
  });
  const block = textBlock(text, 'source', width, top + 10);
  return { marks: block.marks, height: block.height + 14 };
}
