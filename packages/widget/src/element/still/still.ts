// The figure that stands before the app was loaded: what the build painted of one question.
import type { CSSResult, TemplateResult } from 'lit';
import type { QuestionId } from '../../figure/question.js';
import type { DataState } from '../app-door.js';

/** A still figure, and the state of the data it was painted from. */
export interface Still {
  readonly language: string;
  /** The question that it answers. */
  readonly view: QuestionId;
  /** **Absent:** undefined until the build has painted it. */
  readonly data: DataState | undefined;
  /** Said above a figure whose data is old. */
  readonly archived: string;
  /** A function, so that the file can be read before Lit is handed to it. */
  readonly markup: () => TemplateResult;
  /** What it wears besides the sheet of the shell. **Absent:** nothing. */
  readonly styles?: () => CSSResult;
}
