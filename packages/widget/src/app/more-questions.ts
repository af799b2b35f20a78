// What comes when a reader asks for more than the sides of a count: every question, cards and folds, files and paper.
import { report } from '@dprk-deployment-tracker/core';
import type { Locale } from '../words/locale.js';
import { en } from '../words/locales/en.js';
import { wordsOf, type Words } from '../words/words.js';
import { datasetOf } from './dataset-of.js';
import { madeFile } from './made-file.js';
import { paperBlocks } from './paper-blocks.js';
import { questions } from './question-list.js';
import { selectedKind } from './selected-kind.js';

/** The words of each language, bound once. */
const bound = new Map<Locale, Words>();

/** All words of a language. **Absent:** English. */
function allWords(locale: Locale = en): Words {
  const words = bound.get(locale) ?? wordsOf(locale);
  bound.set(locale, words);
  return words;
}

/** Everything that the app does not answer by itself. */
export const more = {
  report,
  questions,
  words: allWords,
  selectedKind,
  madeFile,
  datasetOf,
  paperBlocks,
};

/** What the file gives. */
export type MoreQuestions = typeof more;
