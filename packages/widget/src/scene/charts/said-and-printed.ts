// What was said, and what was printed: one change to one claim on one axis of values, and its pages along time.
import { lastDay, measures, relays, type Relay, type Report } from '@dprk-deployment-tracker/core';
import type { Words } from '../../words/words.js';
import { emptyScene } from '../empty-scene.js';
import { drawnWidth, type Size } from '../frame.js';
import { pageStrip } from '../page-strip.js';
import { relayRows } from '../relay-rows.js';
import type { Mark, Scene } from '../scene.js';
import { sourceLine } from '../source-line.js';
import type { TextBlock } from '../text-block.js';
import { valueRows } from '../value-rows.js';
import type { Focus } from './chart.js';

const chart = 'said-and-printed';

/**
 * The claim's mark as it was said above its mark as it was printed; beneath them, on the days they were published, the
 * pages that print the change and the others that print the claim.
 *
 * **Absent:** an event has no value, so that only its pages are drawn; with no change known, a sentence says so.
 */
export function saidAndPrintedChart(
  report: Report,
  size: Size,
  words: Words,
  focus: Focus = {},
): Scene {
  const width = drawnWidth(size);
  const relay = relayOf(report, focus);
  if (!relay) {
    const text = words.text('relays.none', { day: words.day(report.knownOn) });
    const title = words.text('question.relays');
    return emptyScene(chart, width, { title, text }, report, words);
  }
  const marks: Mark[] = [];
  let bottom = 0;
  const add = (block: TextBlock): void => {
    marks.push(...block.marks);
    bottom += block.height;
  };
  add(valuesOf(relay, report, width, words));
  add(pagesOf(relay, report, width, bottom + 6, words));
  add(sourceLine(report, width, bottom + 6, words));
  const change = words.text(`mutation.${relay.kind}`);
  const title = words.text('chart.said-and-printed', { change });
  return { chart, width, height: bottom + 6, title, marks };
}

/** The change asked for, or the one that most pages repeat. */
function relayOf({ mutations, knownOn }: Report, { relay: id }: Focus): Relay | undefined {
  const all = relays(mutations, knownOn);
  return (
    all.find((one) => one.id === id) ??
    all.reduce<Relay | undefined>(
      (most, one) => (most && most.repeats.length >= one.repeats.length ? most : one),
      undefined,
    )
  );
}

function valuesOf(relay: Relay, report: Report, width: number, words: Words): TextBlock {
  const { of } = relay;
  if (!('origin' in of)) return { marks: [], height: 0 };
  const { figure, quantity } = of;
  const isBareShare = figure.kind === 'share' && figure.reading === undefined;
  const rows = relayRows(of, relay, report, words);
  return isBareShare
    ? valueRows({ rows, unit: 'percent', highest: 100 }, width, 0, words)
    : valueRows({ rows, unit: measures[quantity.measure].unit }, width, 0, words);
}

function pagesOf(
  { of, first, repeats }: Relay,
  { knownOn }: Report,
  width: number,
  top: number,
  words: Words,
): TextBlock {
  const prints = [first, ...repeats];
  const so = new Set(prints.map(({ mention }) => mention.id));
  const other = of.mentions
    .filter(({ id }) => !so.has(id))
    .map(({ document }) => lastDay(document.publishedOn))
    .filter((day) => day <= knownOn);
  const days = prints.map(({ printedOn }) => printedOn);
  const lanes = [
    { label: words.text('chart.pages-so', { n: days.length }), days, isFilled: true },
    { label: words.text('chart.pages-other', { n: other.length }), days: other, isFilled: false },
  ];
  return pageStrip(lanes, width, top, words);
}
