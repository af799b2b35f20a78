// What a question is: a report, words, a size and what the reader chose in; a figure out.
import type { Report } from '@dprk-deployment-tracker/core';
import type { Figure } from '../figure/block.js';
import type { Asked } from '../figure/question.js';
import type { Size } from '../plot/scene.js';
import type { Words } from '../words/words.js';

/** Answers one question. Pure: the same input gives the same figure, in a browser and in the build. */
export type Question = (report: Report, words: Words, size: Size, asked: Asked) => Figure;
