// What had to be reached, and what is claimed? One forecast with its verdicts along time, or those about one count side by side.
import {
  sameSignature,
  type ForecastOutcome,
  type Report,
  type Signature,
} from '@dprk-deployment-tracker/core';
import type { Words } from '../../words/words.js';
import { emptyScene } from '../empty-scene.js';
import { comparedTable, outcomeTable, type ComparedForecast } from '../forecast-rows.js';
import { drawnWidth, type Size } from '../frame.js';
import type { Mark, Scene } from '../scene.js';
import { sourceLine } from '../source-line.js';
import { textBlock, type TextBlock } from '../text-block.js';
import { valueRows } from '../value-rows.js';
import { verdictStrip } from '../verdict-strip.js';
import type { Focus } from './chart.js';

const chart = 'forecast-outcome';

/**
 * One forecast: each number that had to be reached above the claims that settle it, on one axis, and its verdicts along
 * time. Without one asked for: every forecast about the count that most of them are about, above what each voice says.
 *
 * **Absent:** with no forecast known, a sentence that says so; a number nobody speaks of stands alone on its axis.
 */
export function forecastOutcomeChart(
  report: Report,
  size: Size,
  words: Words,
  focus: Focus = {},
): Scene {
  const width = drawnWidth(size);
  const outcome = report.forecasts.find(({ claim }) => claim.id === focus.forecast);
  if (outcome) return oneForecast(outcome, report, width, words);
  const compared = comparedForecasts(report);
  const [first] = compared;
  const table = comparedTable(compared, report, words);
  if (!first || !table) {
    const text = words.text('forecasts.none', { day: words.day(report.knownOn) });
    return emptyScene(
      chart,
      width,
      { title: words.text('question.forecasts'), text },
      report,
      words,
    );
  }
  const quantity = words.quantity(first.test.quantity);
  const title = words.text('chart.forecasts-compared', { quantity });
  const heading = (top: number): TextBlock => textBlock(quantity, 'heading', width, top);
  return stacked(title, width, [
    heading,
    (top) => valueRows(table, width, top + 4, words),
    (top) => sourceLine(report, width, top + 6, words),
  ]);
}

/** Every forecast that is settled by the count that most forecasts are settled by, in order of the day it was made. */
export function comparedForecasts({ forecasts }: Report): readonly ComparedForecast[] {
  const groups: { readonly quantity: Signature; readonly compared: ComparedForecast[] }[] = [];
  for (const outcome of forecasts) {
    for (const test of outcome.outcomes) {
      const group = groups.find(({ quantity }) => sameSignature(quantity, test.quantity));
      if (group) group.compared.push({ outcome, test });
      else groups.push({ quantity: test.quantity, compared: [{ outcome, test }] });
    }
  }
  return groups.reduce<readonly ComparedForecast[]>(
    (most, { compared }) => (compared.length > most.length ? compared : most),
    [],
  );
}

function oneForecast(outcome: ForecastOutcome, report: Report, width: number, words: Words): Scene {
  const { claim } = outcome;
  const figure = words.claimFigure(claim, report);
  const title = words.text('chart.forecast-outcome', { speaker: claim.origin.name, figure });
  return stacked(title, width, [
    ...outcome.outcomes.flatMap((test) => [
      (top: number) => textBlock(words.quantity(test.quantity), 'note', width, top + 4),
      (top: number) => valueRows(outcomeTable(outcome, test, report, words), width, top + 6, words),
    ]),
    (top) => verdictStrip(outcome, report, width, top + 12, words),
    (top) => sourceLine(report, width, top + 14, words),
  ]);
}

/** Blocks from top to bottom, each given the height at which the last one ended. */
function stacked(
  title: string,
  width: number,
  blocks: readonly ((top: number) => TextBlock)[],
): Scene {
  const marks: Mark[] = [];
  let bottom = 0;
  for (const block of blocks) {
    const { marks: drawn, height } = block(bottom);
    marks.push(...drawn);
    bottom += height + 4;
  }
  return { chart, width, height: Math.round(bottom + 14), title, marks };
}
