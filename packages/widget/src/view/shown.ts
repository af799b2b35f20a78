// What every view is given: the answer, the words to say it in, the reader's choices, and where acts go.
import type {
  CalendarDay,
  CountBy,
  FrontReport,
  Ledger,
  Report,
  RuleId,
} from '@dprk-deployment-tracker/core';
import type { KeptParts } from '../state/kept-parts.js';
import type { RecordReach } from '../state/record-controller.js';
import type { Action, SavedFile, ViewId, ViewState } from '../state/view-state.js';
import type { Words } from '../words/words.js';
import type * as deepViews from './deep-views.js';

/** The views that are loaded with the whole record. */
export type DeepViews = typeof deepViews;

/** The whole input of a view; the same input gives the same template, on a server or in a browser. */
export interface Shown {
  readonly report: FrontReport;
  /** The record that the report answers from, for files. */
  readonly ledger: Ledger;
  readonly words: Words;
  readonly state: ViewState;
  /** How much of the record is there. */
  readonly reach: RecordReach;
  /** **Absent:** as long as the whole record is not there. */
  readonly deep: DeepViews | undefined;
  /** The view needs the whole record and has it not. */
  readonly waits: boolean;
  /** Room for pictures. **Units:** CSS pixels. */
  readonly widthPx: number;
  /** The views on offer, in the order of the tabs. */
  readonly views: readonly ViewId[];
  readonly rules: readonly RuleId[];
  readonly countBys: readonly CountBy[];
  /** The days on which something became known, oldest first. */
  readonly days: readonly CalendarDay[];
  /** A part of the page as it was made before, where what it is made from has not changed. */
  readonly keep: KeptParts['keep'];
  readonly act: (action: Action) => void;
  /** Gives the reader a file, once what makes it is there. */
  readonly save: (make: (deep: DeepViews) => SavedFile) => void;
}

/** What views are given that need the whole record: with it, the answer tells what follows from the claims. */
export interface DeepShown extends Shown {
  readonly report: Report;
  readonly deep: DeepViews;
}

/** Whether the whole record is there, with the views and the answer that need it. */
export function isDeep(shown: Shown): shown is DeepShown {
  return shown.deep !== undefined && 'indicators' in shown.report;
}
