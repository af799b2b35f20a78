// The questions that the app answers by itself: about the sides of a count.
import type { sideQuestionIds } from '../figure/question.js';
import { losses } from '../questions/losses/figure.js';
import { origins } from '../questions/origins/figure.js';
import type { SideQuestion } from '../questions/question.js';
import { troops } from '../questions/troops/figure.js';

/** Each by its id. All others come with `more-questions`. */
export const sideQuestions: Readonly<Record<(typeof sideQuestionIds)[number], SideQuestion>> = {
  losses,
  troops,
  origins,
};
