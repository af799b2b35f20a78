// The figure for a state: asked of the question once for the same record, words, size and choices.
import { report, type Ledger, type Report } from '@dprk-deployment-tracker/core';
import type { Block } from '../figure/block.js';
import type { ReaderState, RecordReach } from '../figure/question.js';
import type { Size } from '../plot/scene.js';
import type { Words } from '../words/words.js';
import { questions } from './question-list.js';
import { queryOf } from './reader-state.js';

/** What a figure is made from. */
export interface FigureInputs {
  readonly ledger: Ledger;
  readonly words: Words;
  readonly size: Size;
  readonly state: ReaderState;
  readonly reach: RecordReach;
}

/** Figures of one element; the last is kept, since pointing at it changes nothing in it. */
export class Figures {
  private lastReport:
    { readonly ledger: Ledger; readonly key: string; readonly report: Report } | undefined;
  private last:
    { readonly needs: readonly unknown[]; readonly blocks: readonly Block[] } | undefined;

  /** The blocks of the figure. **Throws** what the question throws. */
  blocks(inputs: FigureInputs): readonly Block[] {
    const { ledger, words, size, reach } = inputs;
    const state = { ...inputs.state, marked: undefined };
    const needs = [ledger, words, size.widthPx, size.emPx, reach, ...Object.values(state)];
    if (this.last?.needs.every((need, at) => need === needs[at])) return this.last.blocks;
    const answer = this.report(ledger, state);
    const { blocks } = questions[state.question](answer, words, size, { ...state, reach });
    this.last = { needs, blocks };
    return blocks;
  }

  /** The answer to the state's question. */
  report(ledger: Ledger, state: ReaderState): Report {
    const query = queryOf(state);
    const { choices, ...others } = query;
    const chosen = Object.entries(choices ?? {}).flatMap(([part, one]) => [
      part,
      ...Object.entries(one),
    ]);
    const key = [...Object.values(others), ...chosen].join();
    if (this.lastReport?.ledger !== ledger || this.lastReport.key !== key) {
      this.lastReport = { ledger, key, report: report(ledger, query) };
    }
    return this.lastReport.report;
  }
}
