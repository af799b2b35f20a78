// The questions that can be answered, each by the folder it lives in, with what a reader opens in them.
import type { Report } from '@dprk-deployment-tracker/core';
import type { Asked, QuestionId } from '../figure/question.js';
import { cardOf } from '../questions/card/card.js';
import { claimFold } from '../questions/claims/claim-fold.js';
import { claims } from '../questions/claims/figure.js';
import { forecasts } from '../questions/forecasts/figure.js';
import { indicators } from '../questions/indicators/figure.js';
import { losses } from '../questions/losses/figure.js';
import { origins } from '../questions/origins/figure.js';
import type { Opened, Question, SideQuestion } from '../questions/question.js';
import { relays } from '../questions/relays/figure.js';
import { summary } from '../questions/summary/figure.js';
import { troops } from '../questions/troops/figure.js';
import { whyFold } from '../questions/why-fold.js';
import type { Words } from '../words/words.js';

/** Every question there is. */
export const questions: Readonly<Record<QuestionId, Question>> = {
  losses: opening(losses),
  troops: opening(troops),
  origins: opening(origins),
  forecasts,
  indicators,
  relays,
  claims,
  summary,
};

function opening(question: SideQuestion): Question {
  return (report, words, size, asked) =>
    question(report, words, size, asked, openedOf(report, words, asked));
}

function openedOf(report: Report, words: Words, asked: Asked): Opened {
  return {
    card: cardOf(report, words, asked),
    folds: (id) => [
      claimFold(report.headlines[id], report, words, asked),
      whyFold(report.headlines[id], report, words, asked),
    ],
  };
}
