// The figure that stands before anything was loaded: what the build painted of the default question.
import type { TemplateResult } from 'lit';
import type { DataState } from '../app-door.js';

/** A still figure, and the state of the data it was painted from. */
export interface Still {
  readonly language: string;
  /** **Absent:** undefined until the build has painted it. */
  readonly data: DataState | undefined;
  /** Said above a figure whose data is old. */
  readonly archived: string;
  /** A function, so that the file can be read before Lit is handed to it. */
  readonly markup: () => TemplateResult;
}
