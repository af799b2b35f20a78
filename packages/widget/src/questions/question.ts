// What a question is: a report, words, a size and what the reader chose in; a figure out.
import type { CurrentReport, HeadlineId, Report } from '@dprk-deployment-tracker/core';
import type { Block, Figure } from '../figure/block.js';
import type { Asked } from '../figure/question.js';
import type { Size } from '../plot/scene.js';
import type { SideWords } from '../words/side-words.js';
import type { Words } from '../words/words.js';

/** Answers one question. Pure: the same input gives the same figure, in a browser and in the build. */
export type Question = (report: Report, words: Words, size: Size, asked: Asked) => Figure;

/** What a reader has opened in a figure. It is made of more of the record and more words than the figure itself. */
export interface Opened {
  /** **Absent:** empty where no card is open. */
  readonly card: readonly Block[];
  /** What folds beneath a count. **Absent:** empty where nothing can be unfolded yet. */
  readonly folds: (id: HeadlineId) => readonly Block[];
}

/** Before anything can be opened. */
export const nothingOpened: Opened = { card: [], folds: () => [] };

/** A question about the sides of a count, answered by the first part of the report. */
export type SideQuestion = (
  report: CurrentReport,
  words: SideWords,
  size: Size,
  asked: Asked,
  opened: Opened,
) => Figure;
