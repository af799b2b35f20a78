// The guide to a picture stands at the end of the last open fold, and only where a mark answers.
import { ledger, report } from '@dprk-deployment-tracker/core';
import { beforeAll, describe, expect, test } from 'vitest';
import { allFolds } from '../figure/all-folds.js';
import type { Block } from '../figure/block.js';
import { questionIds, type QuestionId } from '../figure/question.js';
import { wordsFor } from '../words/words-for.js';
import type { Words } from '../words/words.js';
import { appWords } from './app-words.js';
import { withGuide } from './guide.js';
import { questions } from './question-list.js';
import { initialState } from './reader-state.js';

const answer = report(ledger);

describe.each(['en', 'ko', 'uk'] as const)('in %s', (language) => {
  let words: Words;
  beforeAll(async () => {
    words = await wordsFor(language);
  });

  const figure = (question: QuestionId, open: readonly string[]): readonly Block[] =>
    questions[question](
      answer,
      words,
      { widthPx: 720, emPx: 16 },
      {
        ...initialState,
        question,
        reach: 'whole',
        open,
      },
    ).blocks;

  test.each(questionIds)('%s', (question) => {
    const open = allFolds((ids) => figure(question, ids));
    const unfolded = figure(question, open);
    const { marksHow, exploreHow } = appWords(words);
    const guided = JSON.stringify(withGuide(unfolded, appWords(words)));
    const hasMarks = question !== 'claims' && question !== 'summary';
    expect(guided.split(marksHow).length - 1).toBe(hasMarks ? 1 : 0);
    expect(guided.split(exploreHow).length - 1).toBe(hasMarks ? 1 : 0);
    const folded = figure(question, []);
    expect(withGuide(folded, appWords(words))).toBe(folded);
  });
});
