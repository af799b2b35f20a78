// What comes when a reader asks for more than the sides of a count: every question, cards and folds, files.
import { report, type Ledger, type Report } from '@dprk-deployment-tracker/core';
import type { ReaderState } from '../figure/question.js';
import type { Locale } from '../words/locale.js';
import { en } from '../words/locales/en.js';
import { wordsOf, type Words } from '../words/words.js';
import { questions } from './question-list.js';
import type { FileName } from './reader-act.js';
import { offerFile, savedFile } from './saved-file.js';
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
  /** Offers the reader a file of what is listed. */
  save(file: FileName, ledger: Ledger, answer: Report, state: ReaderState, locale?: Locale): void {
    offerFile(savedFile(file, ledger, answer, allWords(locale), state.fields));
  },
};

/** What the file gives. */
export type MoreQuestions = typeof more;
