// The figure for a state: asked of the question once for the same record, words, size and choices, for all of a page.
import {
  currentReport,
  headlineIds,
  type CurrentReport,
  type Ledger,
  type Report,
} from '@dprk-deployment-tracker/core';
import type { Pause } from '@dprk-deployment-tracker/core/intake';
import type { Block } from '../figure/block.js';
import { isSideQuestion, type ReaderState, type RecordReach } from '../figure/question.js';
import type { Size } from '../plot/scene.js';
import { nothingOpened } from '../questions/question.js';
import type { Locale } from '../words/locale.js';
import type { SideWords } from '../words/side-words.js';
import type { MoreQuestions } from './more-questions.js';
import { queryOf } from './reader-state.js';
import { sharedByRecord } from './shared-by-record.js';
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

/** From so many claims on an answer takes longer than a reader should wait for the page. */
const largeRecord = 500;

const sides = sharedByRecord<CurrentReport>();
const whole = sharedByRecord<Report>();
const figures = sharedByRecord<readonly Block[]>();

/** Figures of one element; its last is kept whatever others show, since pointing at it changes nothing in it. */
export class Figures {
  private last:
    { readonly needs: readonly unknown[]; readonly blocks: readonly Block[] } | undefined;

  /** The blocks of the figure. **Throws** what the question throws. **Absent:** empty where `more` would answer. */
  blocks(inputs: FigureInputs): readonly Block[] {
    const { ledger, words, size, reach, more } = inputs;
    const state = { ...inputs.state, marked: undefined };
    const needs = [ledger, words, more, size.widthPx, size.emPx, reach, ...Object.values(state)];
    if (this.last?.needs.every((need, at) => need === needs[at])) return this.last.blocks;
    const blocks = figures(ledger, needs, () => this.made({ ...inputs, state }));
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

  /** Who says what, and with `more` everything else. */
  answer(ledger: Ledger, state: ReaderState, more?: MoreQuestions): CurrentReport {
    if (more) return this.report(ledger, state, more);
    return sides(ledger, [keyOf(state)], () => currentReport(ledger, queryOf(state)));
  }

  /** The whole answer to the state's question. */
  report(ledger: Ledger, state: ReaderState, more: MoreQuestions): Report {
    return whole(ledger, [keyOf(state)], () => more.report(ledger, queryOf(state)));
  }

  private made(inputs: FigureInputs): readonly Block[] {
    const { ledger, words, locale, size, reach, state, more } = inputs;
    const asked = { ...state, reach };
    const { question } = state;
    if (more) {
      const answer = this.report(ledger, state, more);
      return more.questions[question](answer, more.words(locale), size, asked).blocks;
    }
    if (!isSideQuestion(question)) return [];
    const answer = this.answer(ledger, state);
    return sideQuestions[question](answer, words, size, asked, nothingOpened).blocks;
  }

  private async inParts(inputs: FigureInputs, pause: Pause): Promise<void> {
    const { ledger, words, state, more } = inputs;
    const answer = this.answer(ledger, state, more);
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

/** What the answer depends on, as text; a page may have changed what JSON is made of. */
function keyOf(state: ReaderState): string {
  const { choices, ...others } = queryOf(state);
  const chosen = Object.entries(choices ?? {}).flatMap(([part, one]) => [
    part,
    ...Object.entries(one),
  ]);
  return [...Object.values(others), ...chosen].join();
}
