// How many were killed or wounded, by whose count? The sentence, the picture, the other counts, and what folds beneath.
import { mainWidthPx } from '../../figure/columns.js';
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
  otherCounts,
  pictureColumns,
  noteBeneath,
} from '../shared-blocks.js';
import { whyFold } from '../why-fold.js';
import { lossesPicture } from './picture.js';

/** The counts of losses that a reader can switch between, the default first. */
const measures = ['killed-or-wounded', 'killed', 'wounded'] as const;

/** The counts that may stand beside it. */
const others = ['sent', 'killed-or-wounded', 'killed', 'present'] as const;

/** The default figure. */
export const losses: Question = (report, words, size, asked) => {
  const measure = measures.find((id) => id === asked.measure) ?? 'killed-or-wounded';
  const headline = report.headlines[measure];
  const drawn = { ...size, widthPx: mainWidthPx(size) };
  const scene = lossesPicture(headline, report.events, plotWordsOf(words, report), drawn);
  const counts = others.filter((id) => id !== measure).slice(0, 3);
  return {
    question: 'losses',
    blocks: givenBlocks([
      { kind: 'sentence', line: words.headline(headline, report) },
      {
        kind: 'text',
        role: 'lead',
        line: [`${words.lead(headline)} ${words.frame.eachMark}`],
      },
      asked.isExploring && countSwitch(measures, measure, words),
      ...pictureColumns(
        headlinePicture(headline, scene, report, words),
        [agreement(headline, report, words), otherCounts('losses', counts, report, words)],
        noteBeneath(headline, report, words, words.spelledOut(headline)),
        size,
      ),
      ...cardOf(report, words, asked),
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
      whyFold(headline, report, words, asked),
    ]),
  };
};
