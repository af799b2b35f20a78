// How many were killed or wounded, by whose count? The sentence, the picture, the other counts, and what folds beneath.
import { hasColumns, mainWidthPx } from '../../figure/columns.js';
import { givenBlocks } from '../../figure/given-blocks.js';
import { plotWordsOf } from '../plot-words-of.js';
import type { SideQuestion } from '../question.js';
import {
  agreement,
  countSwitch,
  headlineFoot,
  headlinePicture,
  leadOfMarks,
  otherCounts,
  pictureColumns,
  noteBeneath,
} from '../shared-blocks.js';
import { sidesOverTime } from '../side-pictures.js';
import { eventsBesideLosses } from './events.js';

/** The counts of losses that a reader can switch between, the default first. */
const measures = ['killed-or-wounded', 'killed', 'wounded'] as const;

/** The counts that may stand beside it. */
const others = ['sent', 'killed-or-wounded', 'killed', 'present'] as const;

/** The default figure. */
export const losses: SideQuestion = (report, words, size, asked, opened) => {
  const measure = measures.find((id) => id === asked.measure) ?? 'killed-or-wounded';
  const headline = report.headlines[measure];
  const drawn = { ...size, widthPx: mainWidthPx(size) };
  const texts = plotWordsOf(words, report);
  const scene = sidesOverTime(headline, eventsBesideLosses, report.events, texts, drawn);
  const counts = others.filter((id) => id !== measure).slice(0, 3);
  return {
    question: 'losses',
    blocks: givenBlocks([
      { kind: 'sentence', line: words.headline(headline, report) },
      leadOfMarks(headline, scene, words, size),
      asked.isExploring && countSwitch(measures, measure, words),
      ...pictureColumns(
        headlinePicture(headline, scene, report, words),
        [
          agreement(headline, report, words, hasColumns(size)),
          otherCounts('losses', counts, report, words),
        ],
        noteBeneath(headline, report, words, size),
        size,
      ),
      ...opened.card,
      ...headlineFoot(headline, report, words, asked, opened, scene),
    ]),
  };
};
