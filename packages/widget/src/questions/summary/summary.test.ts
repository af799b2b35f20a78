// The table of the four counts: a side's older figure stands with its month, never as if nobody had spoken.
import { calendarDay, ledger, report } from '@dprk-deployment-tracker/core';
import { expect, test } from 'vitest';
import { allWords, english } from '../../../test/figures/all-words.js';
import { askedWith } from '../../../test/figures/lines-of.js';
import { lineText } from '../../figure/line-text.js';
import { summary } from './figure.js';

const size = { widthPx: 720, emPx: 16 };
// A replay, so that claims entered later change nothing here.
const then = report(ledger, { knownOn: calendarDay('2026-11-26') });

function cellsOf(words = english): ReadonlyMap<string, readonly string[]> {
  const { blocks } = summary(then, words, size, askedWith({ question: 'summary' }));
  const rows = blocks.flatMap((block) => (block.kind === 'table' ? block.rows : []));
  return new Map(
    rows.map(({ cells: [side = [], ...rest] }) => [lineText(side), rest.map(lineText)]),
  );
}

test('NATO’s 1,500 killed of April 2025 and Seoul’s figure of those there are shown with their months', () => {
  expect(cellsOf().get('NATO')?.at(-1)).toMatch(/1,500 Apr 2025$/);
  expect(cellsOf().get('South Korea')?.[1]).toMatch(/\d (Nov|Dec) 2024$|2025$/);
});

test('every row has a figure, in every language', () => {
  for (const [, words] of allWords) {
    for (const [side, cells] of cellsOf(words)) {
      expect(
        cells.some((text) => /\d/.test(text)),
        side,
      ).toBe(true);
    }
  }
});
