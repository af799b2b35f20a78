// How many were sent, how many are there now?
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
  exploreItem,
  headlinePicture,
  otherCounts,
  pictureColumns,
  noteBeneath,
} from '../shared-blocks.js';
import { whyFold } from '../why-fold.js';
import { presentPicture, sentPicture } from './picture.js';

/** Those ever sent along the days; those there now in the rail, and in the explorer with a picture of their own. */
export const troops: Question = (report, words, size, asked) => {
  const { sent, present } = report.headlines;
  const drawn = { ...size, widthPx: mainWidthPx(size) };
  const texts = plotWordsOf(words, report);
  return {
    question: 'troops',
    blocks: givenBlocks([
      { kind: 'sentence', line: words.headline(sent, report) },
      {
        kind: 'text',
        role: 'lead',
        line: [`${words.lead(sent)} ${words.frame.eachMark}`],
      },
      ...pictureColumns(
        headlinePicture(sent, sentPicture(sent, report.events, texts, drawn), report, words),
        [
          agreement(sent, report, words),
          otherCounts('troops', ['present', 'killed-or-wounded', 'killed'], report, words),
        ],
        noteBeneath(sent, report, words, words.spelledOut(sent)),
        size,
      ),
      ...cardOf(report, words, asked),
      asked.isExploring &&
        headlinePicture(present, presentPicture(present, texts, drawn), report, words),
      ...foot(
        words.source(sent, report),
        [
          { text: words.frame.allClaims(claimsOf(sent).length), fold: 'claims' },
          { text: words.fixed.labels['fold.why'], fold: 'why' },
          exploreItem(words, asked.isExploring),
        ],
        asked.open,
      ),
      claimFold(sent, report, words, asked),
      whyFold(sent, report, words, asked),
    ]),
  };
};
