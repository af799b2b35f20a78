// Answers the same question to the same record once.
import { report, type Ledger, type Report } from '@dprk-deployment-tracker/core';
import { queryOf, type ViewState } from './view-state.js';

/** Keeps the last answer. */
export class ReportMemo {
  private asked: readonly unknown[] = [];
  private answer: Report | undefined;

  /** The report on a record that a state asks for. */
  reportOn(ledger: Ledger, state: ViewState): Report {
    const query = queryOf(state);
    const asked = [ledger, query.knownOn, query.rule, query.countBy, query.choices];
    const isSame = asked.every((part, index) => part === this.asked[index]);
    if (this.answer && isSame) return this.answer;
    this.asked = asked;
    this.answer = report(ledger, query);
    return this.answer;
  }
}
