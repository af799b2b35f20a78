// What a reader may ask of the record, and what a question is told besides the report: plain data without behaviour.
import type { CalendarDay, CountBy, HeadlineId, RuleId } from '@dprk-deployment-tracker/core';

/** The questions about the sides of a count, which need least; the first is the default. */
export const sideQuestionIds = ['losses', 'troops', 'origins'] as const;

/** Every question, in the order of the bar. */
export const questionIds = [
  ...sideQuestionIds,
  'forecasts',
  'indicators',
  'relays',
  'claims',
  'summary',
] as const;

/** The id of a question; the attribute `view` names one. */
export type QuestionId = (typeof questionIds)[number];

/** The questions that have a still figure: fields of a list want answers at once, and the columns of forecasts each pixel of width. */
export const stillQuestionIds = [...sideQuestionIds, 'indicators', 'relays', 'summary'] as const;

/** Whether a question is one about the sides of a count. */
export function isSideQuestion(id: QuestionId): id is (typeof sideQuestionIds)[number] {
  return (sideQuestionIds as readonly QuestionId[]).includes(id);
}

/** Everything a reader can choose. It goes into a link, except what is pointed at. */
export interface ReaderState {
  readonly question: QuestionId;
  readonly measure: HeadlineId;
  /** **Absent:** the newest day of the record. */
  readonly knownOn: CalendarDay | undefined;
  readonly rule: RuleId;
  readonly countBy: CountBy;
  /** The bar of questions is shown. */
  readonly isExploring: boolean;
  /** Ids of the folds that are open. */
  readonly open: readonly string[];
  /** The claim or event whose card is open. */
  readonly card: string | undefined;
  /** The claim or event that is pointed at or stepped to. */
  readonly marked: string | undefined;
  /**
   * Values of fields by name, e.g. `claims.search`. A name's part before the point is whose it is; setting one goes
   * back to the first page, `claims.page`. Names `choice.<part>.numerator` and `.denominator` choose an indicator's
   * inputs. **Absent:** a field that stands as it came.
   */
  readonly fields: Readonly<Record<string, string>>;
}

/** How much of the record is there: claims with their pages; the pages that repeat them too; or those cannot be had. */
export type RecordReach = 'claims' | 'whole' | 'failed';

/** What a question is told besides the report. */
export interface Asked extends ReaderState {
  readonly reach: RecordReach;
}
