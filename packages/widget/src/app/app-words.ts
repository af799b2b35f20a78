// The words that the app itself needs of a language, besides those of the questions.
import type { QuestionId } from '../figure/question.js';
import type { PaperWords } from '../paint/pen.js';

/** What the app says by itself. */
export interface AppWords extends PaperWords {
  /** As in `lang`. */
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  /** The name of the bar of questions, and of each. */
  readonly questions: string;
  readonly question: Readonly<Record<QuestionId, string>>;
  readonly settings: string;
  /** The name of the slider through the days of the record, and of its buttons. */
  readonly asKnownOn: string;
  readonly newest: string;
  readonly rule: string;
  readonly ruleNames: Readonly<Record<string, string>>;
  readonly loadFailed: string;
  readonly day: (day: string) => string;
}
