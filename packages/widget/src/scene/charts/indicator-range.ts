// How does a page's own sum compare with the same sum redone, and with what all claims allow?
import type { Indicator, Report } from '@dprk-deployment-tracker/core';
import type { Words } from '../../words/words.js';
import { agreementTable } from '../agreement-rows.js';
import { emptyScene } from '../empty-scene.js';
import { drawnWidth, type Size } from '../frame.js';
import { leadTable } from '../lead-rows.js';
import { textMark } from '../make-mark.js';
import { projectionRows, rateTable } from '../projection-rows.js';
import { ratioTable } from '../ratio-rows.js';
import type { Scene } from '../scene.js';
import { sourceLine } from '../source-line.js';
import type { TextBlock } from '../text-block.js';
import { valueRows, type ValueTable } from '../value-rows.js';
import type { Focus } from './chart.js';

const headingHeight = 26;

/**
 * One part of one indicator: the pages' own values, the recomputed one, and the range over all claims, on one axis.
 *
 * **Absent:** where the record has no such indicator on the day, or nothing to put into it, a sentence that says so.
 */
export function indicatorRangeChart(
  report: Report,
  size: Size,
  words: Words,
  focus: Focus = {},
): Scene {
  const width = drawnWidth(size);
  const indicator = report.indicators.find(
    ({ id }) => id === (focus.indicator ?? report.indicators[0]?.id),
  );
  const name = indicator ? words.text(`indicator.${indicator.id}`) : words.text('tab.indicators');
  const title = words.text('chart.indicator-range', { indicator: name });
  const drawn = indicator && drawnIndicator(indicator, report, width, focus.part, words);
  if (!drawn || drawn.block.marks.length === 0) {
    const text = words.text('empty.indicator');
    return emptyScene('indicator-range', width, { title, text }, report, words);
  }
  const heading = textMark('heading', drawn.heading, 0, 14);
  const bottom = headingHeight + drawn.block.height + 4;
  const source = sourceLine(report, width, bottom, words);
  const marks = [heading, ...drawn.block.marks, ...source.marks];
  return { chart: 'indicator-range', width, height: bottom + source.height, title, marks };
}

interface Drawn {
  readonly heading: string;
  readonly block: TextBlock;
}

function drawnIndicator(
  indicator: Indicator,
  report: Report,
  width: number,
  wanted: string | undefined,
  words: Words,
): Drawn | undefined {
  const drawn = (part: string, table: ValueTable): Drawn | undefined =>
    table.rows.length === 0
      ? undefined
      : {
          heading: partName(part, words),
          block: valueRows(table, width, headingHeight, words),
        };
  switch (indicator.kind) {
    case 'ratio': {
      const part = indicator.parts.find((one) => one.part === (wanted ?? indicator.parts[0]?.part));
      return part && drawn(part.part, ratioTable(part, report, words));
    }
    case 'agreement':
      return drawn('kyiv-and-seoul', agreementTable(indicator, report, words));
    case 'lead':
      return drawn('lead', leadTable(indicator, words));
    case 'attrition':
      return wanted === 'daily-rate'
        ? drawn(wanted, rateTable(indicator, report, words))
        : {
            heading: partName('end-day', words),
            block: projectionRows(indicator, report, width, headingHeight, words),
          };
  }
}

/** The part's name in the reader's language; an embedder's own part keeps its id. */
function partName(part: string, words: Words): string {
  const named = namedParts.find((one) => one === part);
  return named ? words.text(`part.${named}`) : part;
}

const namedParts = [
  'of-army',
  'of-reserves',
  'of-special-forces',
  'sustainable',
  'kyiv-and-seoul',
  'boost',
  'daily-rate',
  'end-day',
  'share',
  'share-in-persons',
  'months-10000',
  'months-30000',
  'additional-over-sent',
  'total-over-sent',
  'lead',
] as const;
