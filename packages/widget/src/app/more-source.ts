// More questions for one element: asked for when a reader opens what the app cannot answer by itself.
import type { AppHost } from '../element/app-door.js';
import { isSideQuestion, type ReaderState } from '../figure/question.js';
import { settingsFold } from './explorer.js';
import { moreQuestions } from './more-file.js';
import type { MoreQuestions } from './more-questions.js';

/** Whether a state shows something that comes with more questions. */
export function needsMore({ question, card, open }: ReaderState): boolean {
  const isOpen = card !== undefined || open.some((fold) => fold !== settingsFold);
  return isOpen || !isSideQuestion(question);
}

/** The file on its way. */
export class MoreSource {
  /** **Absent:** undefined until it is there. */
  file: MoreQuestions | undefined;
  /** It is wanted and could not be had. */
  isLacking = false;
  private readonly host: Pick<AppHost, 'loadFile' | 'tell' | 'requestUpdate'>;

  constructor(host: Pick<AppHost, 'loadFile' | 'tell' | 'requestUpdate'>) {
    this.host = host;
  }

  /** Loads it, once, and has it shown. */
  async need(): Promise<MoreQuestions | undefined> {
    if (this.file) return this.file;
    this.isLacking = false;
    if (!(await this.load())) {
      this.isLacking = true;
      this.host.tell('not-loaded', 'questions');
    }
    this.host.requestUpdate();
    return this.file;
  }

  /** Loads it for later. **Absent:** undefined where it cannot be had, which nobody needs to know. */
  async load(): Promise<MoreQuestions | undefined> {
    try {
      this.file ??= await moreQuestions(this.host);
    } catch {
      // Asked for again, and told, when it is needed.
    }
    return this.file;
  }

  /** Asks once more where it could not be had. */
  again(): void {
    if (this.isLacking) void this.need();
  }
}
