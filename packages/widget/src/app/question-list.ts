// The questions that the app can answer, each by the folder it lives in.
import type { Report } from '@dprk-deployment-tracker/core';
import type { Figure } from '../figure/block.js';
import type { Asked, QuestionId } from '../figure/question.js';
import type { Size } from '../plot/scene.js';
import { standInFigure } from '../questions/stand-in/figure.js';
import type { AppWords } from './app-words.js';

/** A question: what the record answers, the words, the size and what the reader chose in; a figure out. */
export type Question = (report: Report, words: AppWords, size: Size, asked: Asked) => Figure;

/** Every question there is. */
export const questions: Readonly<Record<QuestionId, Question>> = {
  losses: standInFigure,
  troops: standInFigure,
  origins: standInFigure,
  forecasts: standInFigure,
  indicators: standInFigure,
  relays: standInFigure,
  claims: standInFigure,
  summary: standInFigure,
};
