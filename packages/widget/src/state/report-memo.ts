// Answers the same question to the same record once.
import type { FrontReport, Ledger, ReportQuery } from '@dprk-deployment-tracker/core';
import { queryOf, type ViewState } from './view-state.js';

/** Keeps the last answer. */
export class ReportMemo {
  private asked: readonly unknown[] = [];
  private answer: FrontReport | undefined;

  /** What a way of answering says of a record, asked what a state asks. */
  reportOn(
    ledger: Ledger,
    state: ViewState,
    answer: (ledger: Ledger, query: ReportQuery) => FrontReport,
  ): FrontReport {
    const query = queryOf(state);
    const asked = [answer, ledger, query.knownOn, query.rule, query.countBy, query.choices];
    const isSame = asked.every((part, index) => part === this.asked[index]);
    if (this.answer && isSame) return this.answer;
    this.asked = asked;
    this.answer = answer(ledger, query);
    return this.answer;
  }
}
