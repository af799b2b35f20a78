// The words of a language that are there. English stands in for every language until others are.
import type { AppWords } from './app-words.js';
import { englishAppWords } from './english-app-words.js';

/** The words, or English ones. */
export function wordsFor(_language: string): AppWords {
  return englishAppWords;
}
