// Tests that a stranger's texts turn no text of ours round; what else they could do, `scripts-in-data.test.ts` tests.
import { ledgerEntries, report } from '@dprk-deployment-tracker/core';
import { parseLedger } from '@dprk-deployment-tracker/core/intake';
import { describe, expect, test } from 'vitest';
import { appWords } from '../src/app/app-words.js';
import { questions } from '../src/app/question-list.js';
import { questionIds } from '../src/figure/question.js';
import { blocksText } from '../src/paint/blocks-text.js';
import { wordsFor } from '../src/words/words-for.js';
import { askedWith } from './figures/lines-of.js';

const ids = new Set<unknown>(
  [...ledgerEntries.parties, ...ledgerEntries.origins].map(({ id }) => id),
);
const shown = new Set(['name', 'shortName', 'publisher', 'title', 'wording', 'note']);

/** Our record as a stranger's: with something in front of each text that is shown, and of parties we have no name for. */
function withTexts(start: string): unknown {
  const text: unknown = JSON.stringify(ledgerEntries, (key, value: unknown) => {
    if (typeof value !== 'string') return value;
    if (shown.has(key)) return start + value;
    return ids.has(value) && key !== 'place' ? `their-${value}` : value;
  });
  return JSON.parse(String(text));
}

const words = await wordsFor('en');

function figures(start: string): readonly (readonly [string, string])[] {
  const { ledger, faults } = parseLedger(withTexts(start));
  expect(faults).toEqual([]);
  return questionIds.flatMap((id) =>
    [320, 1_100].map((widthPx) => {
      const size = { widthPx, emPx: 16 };
      const asked = askedWith({ question: id, open: ['claims', 'why'] });
      const { blocks } = questions[id](report(ledger, {}), words, size, asked);
      return [`${id} at ${widthPx} px`, blocksText(blocks, appWords(words))] as const;
    }),
  );
}

describe('a stranger’s texts', () => {
  test.each([
    ['a mark that turns text round', '\u202E'],
    ['a letter from right to left', 'א '],
  ])('with %s turn nothing round beside them', (_, start) => {
    for (const [name, text] of figures(start)) {
      expect([name, ...looseIn(text, start)]).toEqual([name]);
    }
  });
});

/** Texts with a sign of the other direction that neither an element nor marks isolate. */
function looseIn(markup: string, sign: string): readonly string[] {
  const stack: string[] = [];
  const loose: string[] = [];
  for (const [part, end, name = ''] of markup.matchAll(/<(\/?)([\w-]+)[^>]*>|[^<]+/g)) {
    if (!part.startsWith('<')) {
      // One that a break of lines leaves open ends with its line.
      const beside = part.replace(/\u2068[^\u2068\u2069]*(\u2069|$)/g, '');
      if (beside.includes(sign) && stack.at(-1) !== 'bdi') loose.push(part);
    } else if (end) stack.pop();
    else if (!part.endsWith('/>') && name !== 'input') stack.push(name);
  }
  return loose;
}
