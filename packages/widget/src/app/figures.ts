// The figure for a state: asked of the question once for the same record, words, size and choices.
import { currentReport, type Ledger, type Report } from '@dprk-deployment-tracker/core';
import type { Block } from '../figure/block.js';
import { isSideQuestion, type ReaderState, type RecordReach } from '../figure/question.js';
import type { Size } from '../plot/scene.js';
import { nothingOpened } from '../questions/question.js';
import type { Locale } from '../words/locale.js';
import type { SideWords } from '../words/side-words.js';
import type { MoreQuestions } from './more-questions.js';
import { queryOf } from './reader-state.js';
import { sideQuestions } from './side-questions.js';

/** What a figure is made from. */
export interface FigureInputs {
  readonly ledger: Ledger;
  readonly words: SideWords;
  /** All words of the language. **Absent:** English. */
  readonly locale: Locale | undefined;
  readonly size: Size;
  readonly state: ReaderState;
  readonly reach: RecordReach;
  /** **Absent:** only questions about sides are answered, with nothing opened. */
  readonly more: MoreQuestions | undefined;
}

/** Figures of one element; the last is kept, since pointing at it changes nothing in it. */
export class Figures {
  private lastReport:
    { readonly ledger: Ledger; readonly key: string; readonly report: Report } | undefined;
  private last:
    { readonly needs: readonly unknown[]; readonly blocks: readonly Block[] } | undefined;

  /** The blocks of the figure. **Throws** what the question throws. **Absent:** empty where `more` would answer. */
  blocks(inputs: FigureInputs): readonly Block[] {
    const { ledger, words, locale, size, reach, more } = inputs;
    const state = { ...inputs.state, marked: undefined };
    const needs = [ledger, words, more, size.widthPx, size.emPx, reach, JSON.stringify(state)];
    if (this.last?.needs.every((need, at) => need === needs[at])) return this.last.blocks;
    const asked = { ...state, reach };
    const { question } = state;
    let blocks: readonly Block[] = [];
    if (more) {
      const answer = this.report(ledger, state, more);
      ({ blocks } = more.questions[question](answer, more.words(locale), size, asked));
    } else if (isSideQuestion(question)) {
      const answer = currentReport(ledger, queryOf(state));
      ({ blocks } = sideQuestions[question](answer, words, size, asked, nothingOpened));
    }
    this.last = { needs, blocks };
    return blocks;
  }

  /** The answer to the state's question. */
  report(ledger: Ledger, state: ReaderState, more: MoreQuestions): Report {
    const query = queryOf(state);
    const key = JSON.stringify(query);
    if (this.lastReport?.ledger !== ledger || this.lastReport.key !== key) {
      this.lastReport = { ledger, key, report: more.report(ledger, query) };
    }
    return this.lastReport.report;
  }
}
