// The figure for a state: asked of the question once for the same record, words, size and choices.
import { headlineIds, report, type Ledger, type Report } from '@dprk-deployment-tracker/core';
import type { Pause } from '@dprk-deployment-tracker/core/intake';
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

/** From so many claims on an answer takes longer than a reader should wait for the page. */
const largeRecord = 500;

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

  /**
   * Works out a large record in parts, so that the page answers its reader in between; a small one is done at once. What
   * fails here fails again, and is told, when it is shown. **Absent:** undefined where there is nothing to wait for.
   */
  prepare(inputs: FigureInputs, pause: Pause): Promise<void> | undefined {
    return inputs.ledger.claims.length < largeRecord ? undefined : this.inParts(inputs, pause);
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

  private async inParts(inputs: FigureInputs, pause: Pause): Promise<void> {
    const { ledger, words, state } = inputs;
    const answer = this.report(ledger, state);
    try {
      for (const id of headlineIds) {
        void answer.headlines[id];
        await pause();
      }
      for (const claim of answer.headlines[state.measure].selection.direct) {
        words.phrase(claim, answer);
        const wait = pause();
        if (wait) await wait;
      }
      this.blocks(inputs);
      await pause();
    } catch {
      // Told by whoever shows it.
    }
  }
}
