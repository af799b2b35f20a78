// Who says what today? A row a side, for one count.
import { givenBlocks } from '../../figure/given-blocks.js';
import { plotWordsOf } from '../plot-words-of.js';
import type { SideQuestion } from '../question.js';
import {
  agreement,
  countSwitch,
  headlineFoot,
  headlinePicture,
  noteBeneathRows,
} from '../shared-blocks.js';
import { sidesToday } from '../side-pictures.js';

/** The counts that can be asked for, as a reader may look for them. */
const measures = ['killed-or-wounded', 'killed', 'sent', 'present', 'wounded'] as const;

/** The sides of one count, sorted by value; the past year and older figures apart. */
export const origins: SideQuestion = (report, words, size, asked, opened) => {
  const headline = report.headlines[asked.measure];
  const scene = sidesToday(headline, plotWordsOf(words, report), size);
  return {
    question: 'origins',
    blocks: givenBlocks([
      { kind: 'sentence', line: words.headlineSides(headline, report) },
      { kind: 'text', role: 'lead', line: [words.leadShort(headline)] },
      asked.isExploring && countSwitch(measures, asked.measure, words),
      headlinePicture(headline, scene, report, words),
      ...opened.card,
      agreement(headline, report, words, true),
      noteBeneathRows(headline, report, words),
      ...headlineFoot(headline, report, words, asked, opened, scene),
    ]),
  };
};
