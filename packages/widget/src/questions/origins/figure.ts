// Who says what today? A row a side, for one count.
import { givenBlocks } from '../../figure/given-blocks.js';
import { cardOf } from '../card/card.js';
import { plotWordsOf } from '../plot-words-of.js';
import type { Question } from '../question.js';
import {
  agreement,
  countSwitch,
  headlineFoot,
  headlinePicture,
  noteBeneath,
} from '../shared-blocks.js';
import { sidesToday } from '../side-pictures.js';

/** The counts that can be asked for, as a reader may look for them. */
const measures = ['killed-or-wounded', 'killed', 'sent', 'present', 'wounded'] as const;

/** The sides of one count, sorted by value; the past year and older figures apart. */
export const origins: Question = (report, words, size, asked) => {
  const headline = report.headlines[asked.measure];
  const scene = sidesToday(headline, plotWordsOf(words, report), size);
  return {
    question: 'origins',
    blocks: givenBlocks([
      { kind: 'sentence', line: words.headline(headline, report) },
      {
        kind: 'text',
        role: 'lead',
        line: [words.lead(headline)],
      },
      asked.isExploring && countSwitch(measures, asked.measure, words),
      headlinePicture(headline, scene, report, words),
      ...cardOf(report, words, asked),
      agreement(headline, report, words),
      noteBeneath(headline, report, words),
      ...headlineFoot(headline, report, words, asked, words.spelledOut(headline)),
    ]),
  };
};
