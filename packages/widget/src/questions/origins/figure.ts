// Who says what today? A row a side, for one count.
import { foot } from '../../figure/foot.js';
import { givenBlocks } from '../../figure/given-blocks.js';
import { claimsOf } from '../../words/side-lines.js';
import { cardOf } from '../card/card.js';
import { claimFold } from '../claims/claim-fold.js';
import { plotWordsOf } from '../plot-words-of.js';
import type { Question } from '../question.js';
import {
  agreement,
  countSwitch,
  exploreItem,
  headlinePicture,
  noteBeneath,
} from '../shared-blocks.js';
import { whyFold } from '../why-fold.js';
import { originsPicture } from './picture.js';

/** The counts that can be asked for, as a reader may look for them. */
const measures = ['killed-or-wounded', 'killed', 'sent', 'present', 'wounded'] as const;

/** The sides of one count, sorted by value; the past year and older figures apart. */
export const origins: Question = (report, words, size, asked) => {
  const headline = report.headlines[asked.measure];
  const scene = originsPicture(headline, plotWordsOf(words, report), size);
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
      ...foot(
        words.source(headline, report),
        [
          { text: words.frame.allClaims(claimsOf(headline).length), fold: 'claims' },
          { text: words.fixed.labels['fold.why'], fold: 'why' },
          exploreItem(words, asked.isExploring),
        ],
        asked.open,
      ),
      claimFold(headline, report, words, asked),
      whyFold(headline, report, words, asked, words.spelledOut(headline)),
    ]),
  };
};
