// The questions that the app can answer, each by the folder it lives in.
import type { QuestionId } from '../figure/question.js';
import { claims } from '../questions/claims/figure.js';
import { forecasts } from '../questions/forecasts/figure.js';
import { indicators } from '../questions/indicators/figure.js';
import { losses } from '../questions/losses/figure.js';
import { origins } from '../questions/origins/figure.js';
import type { Question } from '../questions/question.js';
import { relays } from '../questions/relays/figure.js';
import { summary } from '../questions/summary/figure.js';
import { troops } from '../questions/troops/figure.js';

/** Every question there is. */
export const questions: Readonly<Record<QuestionId, Question>> = {
  losses,
  troops,
  origins,
  forecasts,
  indicators,
  relays,
  claims,
  summary,
};
