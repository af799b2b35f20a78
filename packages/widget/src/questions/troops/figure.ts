// How many were sent, how many are there now?
import { hasColumns, mainWidthPx } from '../../figure/columns.js';
import { givenBlocks } from '../../figure/given-blocks.js';
import { plotWordsOf } from '../plot-words-of.js';
import type { SideQuestion } from '../question.js';
import {
  agreement,
  headlineFoot,
  headlinePicture,
  leadOfMarks,
  otherCounts,
  pictureColumns,
  noteBeneath,
} from '../shared-blocks.js';
import { sidesOverTime, sidesThere } from '../side-pictures.js';
import { eventsBesideTroops } from './events.js';

/** Those ever sent along the days; those there now in the rail, and in the explorer with a picture of their own. */
export const troops: SideQuestion = (report, words, size, asked, opened) => {
  const { sent, present } = report.headlines;
  const drawn = { ...size, widthPx: mainWidthPx(size) };
  const texts = plotWordsOf(words, report);
  const scene = sidesOverTime(sent, eventsBesideTroops, report.events, texts, drawn);
  return {
    question: 'troops',
    blocks: givenBlocks([
      { kind: 'sentence', line: words.headline(sent, report) },
      leadOfMarks(sent, scene, words, size),
      ...pictureColumns(
        headlinePicture(sent, scene, report, words),
        [
          agreement(sent, report, words, hasColumns(size)),
          otherCounts('troops', ['present', 'killed-or-wounded', 'killed'], report, words),
        ],
        noteBeneath(sent, report, words, size),
        size,
      ),
      ...opened.card,
      ...(asked.isExploring
        ? [
            { kind: 'heading', text: words.fixed.headline.present } as const,
            headlinePicture(present, sidesThere(present, texts, size), report, words),
          ]
        : []),
      ...headlineFoot(sent, report, words, asked, opened, scene),
    ]),
  };
};
