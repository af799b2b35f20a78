// The words of every language that is complete, for tests that say everything in each.
import { en } from '../../src/words/locales/en.js';
import { ko } from '../../src/words/locales/ko.js';
import { uk } from '../../src/words/locales/uk.js';
import { wordsOf, type Words } from '../../src/words/words.js';

/** English, in which what has to be said once is tested. */
export const english: Words = wordsOf(en);

/** Each language's tag with its words. */
export const allWords: readonly (readonly [string, Words])[] = [en, ko, uk].map((locale) => [
  locale.language,
  wordsOf(locale),
]);
