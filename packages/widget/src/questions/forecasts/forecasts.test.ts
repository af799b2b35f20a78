// The forecasts of the record: the headline adds up, the rows are what the lead says, and a disputed verdict says so.
import { ledger, report } from '@dprk-deployment-tracker/core';
import { expect, test } from 'vitest';
import { allWords, english } from '../../../test/figures/all-words.js';
import { askedWith, blocksWithin } from '../../../test/figures/lines-of.js';
import { lineText } from '../../figure/line-text.js';
import type { TextMark } from '../../plot/scene.js';
import { partsWidth } from '../../plot/text-block.js';
import { forecastsOfTroops, verdictCounts } from '../../words/forecast-words.js';
import { forecasts } from './figure.js';
import { forecastRow } from './forecast-row.js';
import { stripWords } from './strip-words.js';
import { tallyPicture } from './tally-picture.js';

const today = report(ledger);
const size = { widthPx: 720, emPx: 16 };
const asked = askedWith({ question: 'forecasts', open: ['forecasts'] });
const outcomes = forecastsOfTroops(today.forecasts);

test.each(allWords)('in %s the headline and the tally beneath it add up', (_, words) => {
  const { blocks } = forecasts(today, words, size, asked);
  const sentence = blocks.find(({ kind }) => kind === 'sentence');
  const tally = blocks.find(({ kind }) => kind === 'picture');
  const headline = sentence?.kind === 'sentence' ? lineText(sentence.line) : '';
  const ends = tally?.kind === 'picture' ? tally.items.map(({ line }) => lineText(line)) : [];
  const counts = ends.map((text) => Number(/\d+$/.exec(text)?.[0]));
  const [all = 0, ...said] = (headline.match(/\d+/g) ?? []).map(Number);
  expect(all).toBe(outcomes.length);
  expect(counts.reduce((sum, n) => sum + n, 0)).toBe(all);
  // By hand: by some counts 12,000 soon (Seoul’s lowest figure was 10,000), 10,900 (the UK said 10,000), 4,500 in the west (the US “a couple thousand”), 2,000 more (Ukraine 11,000 in all).
  expect(counts).toEqual([3, 4, 3, 4, 1, 8, 4]);
  expect(said).toEqual([3 + 4 + 3, 3, 4, 3]);
});

test('no sentence of the headline is longer than a reader takes in at once', () => {
  const lengths = lineText(english.forecastHeadline(outcomes, 4))
    .split(/(?<=\.) /)
    .map((sentence) => sentence.split(' ').length);
  // “Of 27 … judged.”, “By every count … none 3.”, counted by hand.
  expect(lengths).toEqual([16, 12]);
});

test('the tally has a mark for each forecast', () => {
  const counts = verdictCounts(outcomes, 4, english.locale);
  const { marks } = tallyPicture(counts, stripWords(english, today), size);
  // What came about by some counts is a ring with half of it filled; what did not is one path.
  const rings = marks.filter(({ kind }) => kind === 'circle').length;
  const crosses = marks.filter(({ role }) => role === 'verdict-cross').length;
  const strokes = marks.filter(({ kind }) => kind === 'rect').length;
  expect(rings + crosses + strokes).toBe(outcomes.length);
  const texts = marks.flatMap((mark) =>
    mark.kind === 'text' ? [mark.parts.map(({ text }) => text).join('')] : [],
  );
  // The headline says the last of these as well: 4 + 1 + 8 + 4.
  expect(texts).toEqual([...counts.map(({ n, text }) => `${String(n)} ${text}`), '17 not judged']);
});

test('five rows: the newest, and with them the last of a stated day that came about by all counts and the last that did not', () => {
  const { blocks } = forecasts(today, english, size, asked);
  const picture = blocks.findLast(({ kind }) => kind === 'picture');
  const keys = picture?.kind === 'picture' ? picture.items.map(({ key }) => key) : [];
  // By the days on which they were made, read in the record.
  expect(new Set(keys)).toEqual(
    new Set([
      '2026-09-28-zelensky-10000-more',
      '2026-08-22-hur-up-to-50000-more',
      '2026-07-25-zelensky-30000-more',
      '2025-07-02-hur-25000-30000-more',
      '2024-10-23-nis-10000-planned',
    ]),
  );
});

test('the list beneath says of those by some counts that they are', () => {
  const { blocks } = forecasts(today, english, size, { ...asked, open: ['forecasts'] });
  const said = blocksWithin(blocks).flatMap((block) =>
    block.kind === 'table' ? block.rows.map(({ cells }) => lineText(cells.at(-1) ?? [])) : [],
  );
  expect(said.filter((text) => text === 'came true by some counts')).toHaveLength(4);
  expect(said.filter((text) => text === 'came true by every count')).toHaveLength(3);
});

test('the list beneath holds all that the headline counts', () => {
  const tables = blocksWithin(forecasts(today, english, size, asked).blocks).flatMap((block) =>
    block.kind === 'table' ? [block.rows.length] : [],
  );
  expect(tables).toEqual([outcomes.length]);
});

test('13,000 came about by some counts: Kyiv had 11,000 when it was due, London 17,000', () => {
  const one = outcomes.find(({ claim }) => claim.id === '2025-02-24-getmanchuk-2000-more');
  const row = one && forecastRow(one, today);
  expect(one?.verdict).toBe('came-true');
  expect(row).toMatchObject({
    low: 13_000,
    isBySome: true,
    claimed: { low: 11_000, high: 17_000 },
  });
});

test('beside a forecast stand the counts of its day, what was still counted later, or what was counted last', () => {
  const rows = outcomes.flatMap((outcome) => forecastRow(outcome, today) ?? []);
  const { claimedThen } = stripWords(english, today);
  const said = (id: string): string | undefined =>
    rows.filter(({ outcome }) => outcome.claim.id === id).map(claimedThen)[0];
  // By hand: Washington, Kyiv 12,000 and London 10,000 by the end of 2024; London’s 17,000 of February 2026 is the newest of all.
  expect(said('2024-10-23-nis-10000-planned')).toBe('counts by Dec 2024: UK 10,000–US 12,000');
  expect(said('2025-07-02-hur-25000-30000-more')).toBe(
    'still Ukraine 12,000–UK 17,000 in Feb 2026',
  );
  expect(said('2026-07-25-zelensky-30000-more')).toBe('last, Feb 2026: Ukraine 12,000–UK 17,000');
});

test('whose counts judge stands beneath the headline', () => {
  const { blocks } = forecasts(today, english, size, asked);
  const lead = blocks.find((block) => block.kind === 'text' && block.role === 'lead');
  // By hand: no other side has counted troops by the days on which those that can be judged, or are drawn, were due.
  expect(lead?.kind === 'text' && lineText(lead.line)).toBe(
    '19 by Ukraine. Counts by Ukraine, South Korea, the US and the UK. No figure is independently verified.',
  );
});

test('a sum is said in ever fewer words, and no shorter form says less than an end that is open', () => {
  const outcome = outcomes.find(({ claim }) => claim.id === '2025-07-02-hur-25000-30000-more');
  const row = outcome && forecastRow(outcome, today);
  const { forecastTotals } = stripWords(english, today);
  expect(row && forecastTotals(row)).toEqual([
    '11,000 sent + 25,000–30,000 = 36,000–41,000',
    '11,000 + 25,000–30,000 = 36,000–41,000',
    '11,000 + 25,000–30,000',
    'sum: 36,000–41,000',
  ]);
  expect(row && forecastTotals({ ...row, highIsOpen: true })).toEqual([
    expect.stringMatching(/ = 36,000 or more$/),
    expect.stringMatching(/ = 36,000 or more$/),
    'sum: 36,000 or more',
  ]);
});

test.each(allWords)('in %s no text of the strip runs into another at any width', (_, words) => {
  for (let widthPx = 288; widthPx <= 1600; widthPx += 16) {
    const { blocks } = forecasts(today, words, { widthPx, emPx: 16 }, asked);
    const picture = blocks.findLast(({ kind }) => kind === 'picture');
    const marks = picture?.kind === 'picture' ? picture.scene.marks : [];
    const texts = marks.flatMap((mark) => (mark.kind === 'text' ? [textBox(mark)] : []));
    expect(texts.length).toBeGreaterThan(20);
    const met = texts.flatMap((one, index) =>
      texts
        .slice(index + 1)
        .filter(
          (other) =>
            Math.abs(one.y - other.y) < 4 && one.left < other.right && other.left < one.right,
        )
        .map((other) => `${one.text} | ${other.text}`),
    );
    expect(met, `${String(widthPx)} px`).toEqual([]);
  }
});

/** Where a line of text stands. **Units:** CSS pixels. */
function textBox({ parts, x, y, anchor, sizePx }: TextMark) {
  const width = partsWidth(parts, sizePx);
  const left = x - (anchor === 'end' ? width : anchor === 'middle' ? width / 2 : 0);
  return { text: parts.map(({ text }) => text).join(''), left, right: left + width, y };
}
