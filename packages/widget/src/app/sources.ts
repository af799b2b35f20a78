// What one element draws from, each as it comes: its record, the words of its language, and what answers more questions.
import type { AppHost } from '../element/app-door.js';
import type { ReaderState } from '../figure/question.js';
import { LiveRecord } from './live-record.js';
import type { MoreQuestions } from './more-questions.js';
import { MoreSource, needsMore } from './more-source.js';
import { RecordSource, type OnRecord } from './record-source.js';
import { SpokenLanguage } from './spoken-language.js';
import { withoutTaking } from './taking-blocks.js';

/** So long after the figure what may be asked for next is on its way. **Units:** milliseconds. */
const restMs = 1_000;

/** The sources of one element. */
export class Sources {
  readonly record: RecordSource;
  readonly live: LiveRecord;
  readonly language: SpokenLanguage;
  readonly more: MoreSource;
  private resting: ReturnType<typeof setTimeout> | undefined;

  /** `onNotice` is told of what is said of a live record when that changes while a figure is shown. */
  constructor(app: AppHost, onRecord: OnRecord, onNotice: (text: string) => void) {
    this.record = new RecordSource(app, onRecord);
    this.live = new LiveRecord(app, this.record, onNotice);
    this.language = new SpokenLanguage(app);
    this.more = new MoreSource(app, this.record);
  }

  /** A file that is wanted could not be had. */
  get isLacking(): boolean {
    return [this.record, this.live, this.language, this.more].some(({ isLacking }) => isLacking);
  }

  /** Asks once more for what could not be had. */
  again(): void {
    for (const source of [this.record, this.live, this.language, this.more]) source.again();
  }

  /**
   * Asks for what a state shows besides the sides of a count, or in any case for every question. What is opened has links
   * and notes, a replay the pages of its day: they come with the rest of the record.
   */
  need(state: ReaderState, isEveryQuestion = false): void {
    if (needsMore(state) || isEveryQuestion) void this.more.need();
    const { question, card, knownOn, open } = withoutTaking(state);
    const needs = question === 'relays' || (card ?? knownOn ?? open[0]) !== undefined;
    const { ledger, reach } = this.record;
    if (needs && ledger && reach !== 'whole') void this.record.needWhole();
  }

  /** What a reader may open or print next comes before it is asked for, a moment after the figure. */
  prefetch(): void {
    if (this.resting !== undefined || !this.record.ledger) return;
    this.resting = setTimeout(() => void this.more.load(), restMs);
  }

  connected(): void {
    this.live.connected();
  }

  disconnected(): void {
    this.live.disconnected();
    clearTimeout(this.resting);
    this.resting = undefined;
  }

  /** All of the record and of the questions. **Absent:** undefined where a part of it cannot be had. */
  async all(): Promise<MoreQuestions | undefined> {
    const [more] = await Promise.all([this.more.need(), this.record.needWhole()]);
    return this.record.reach === 'whole' ? more : undefined;
  }
}
