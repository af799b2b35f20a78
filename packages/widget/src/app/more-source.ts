// More questions for one element: asked for when a reader opens what the app cannot answer by itself.
import type { AppHost } from '../element/app-door.js';
import type { FileName } from '../element/files.js';
import { isSideQuestion, type ReaderState } from '../figure/question.js';
import { settingsFold } from './explorer.js';
import { moreQuestions } from './more-file.js';
import type { MoreQuestions } from './more-questions.js';
import type { RecordSource } from './record-source.js';

/** Whether a state shows something that comes with more questions. */
export function needsMore({ question, card, open }: ReaderState): boolean {
  const isOpen = card !== undefined || open.some((fold) => fold !== settingsFold);
  return isOpen || !isSideQuestion(question);
}

/** The file on its way, and what of our record it answers from. */
export class MoreSource {
  /** Something of it is wanted and could not be had. */
  isLacking = false;
  private loaded: MoreQuestions | undefined;
  private readonly host: AppHost;
  private readonly record: RecordSource;

  constructor(host: AppHost, record: RecordSource) {
    this.host = host;
    this.record = record;
  }

  /** **Absent:** undefined until it is there with all that it answers from. */
  get file(): MoreQuestions | undefined {
    return this.record.isAnswerable ? this.loaded : undefined;
  }

  /** Loads it, once, and has it shown. */
  async need(): Promise<MoreQuestions | undefined> {
    if (this.file) return this.file;
    this.isLacking = false;
    const lacking = await this.load();
    this.isLacking = lacking.length > 0;
    for (const name of lacking) this.host.tell('not-loaded', name);
    this.host.requestUpdate();
    return this.file;
  }

  /** Loads it for later. Gives the names of files that could not be had, which nobody needs to know until it is needed. */
  async load(): Promise<readonly FileName[]> {
    const [questions, forecasts] = await Promise.allSettled([
      this.loaded ?? moreQuestions(this.host),
      this.record.needForecasts(),
    ]);
    if (questions.status === 'fulfilled') this.loaded = questions.value;
    const all = { questions, forecasts };
    return (['questions', 'forecasts'] as const).filter((name) => all[name].status === 'rejected');
  }

  /** Asks once more where it could not be had. */
  again(): void {
    if (this.isLacking) void this.need();
  }
}
