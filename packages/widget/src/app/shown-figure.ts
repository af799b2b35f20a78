// What one element shows of its record: the answer to its reader's state, or what stood before while more of it comes.
import type { CurrentReport, Ledger } from '@dprk-deployment-tracker/core';
import type { AppHost } from '../element/app-door.js';
import type { Block } from '../figure/block.js';
import type { ReaderState } from '../figure/question.js';
import type { Size } from '../plot/scene.js';
import { Figures, type FigureInputs } from './figures.js';
import { withGuide } from './guide.js';
import type { Shown } from './made-file.js';
import type { MoreQuestions } from './more-questions.js';
import { needsMore } from './more-source.js';
import { Paper } from './paper.js';
import { pauses } from './pauses.js';
import type { Sources } from './sources.js';

/** What it is made from, each as it is when it is asked for. */
export interface FigureHost {
  readonly app: Pick<AppHost, 'requestUpdate' | 'tell'>;
  readonly from: Sources;
  state(): ReaderState;
}

/** The figure of one element. */
export class ShownFigure {
  readonly paper: Paper;
  private readonly figures = new Figures();
  private stood: readonly Block[] = [];
  private readonly host: FigureHost;

  constructor(host: FigureHost) {
    this.host = host;
    this.paper = new Paper(() => host.app.requestUpdate());
  }

  /** A replay stands on the pages of its day, which come with the rest of the record: until then, what stood stands. */
  get isHeld(): boolean {
    const { from, state } = this.host;
    const isEarlier = state().knownOn !== undefined && from.record.reach === 'claims';
    return (isEarlier || this.isWaiting) && !this.isEmpty;
  }

  /** What answers is on its way. */
  get isWaiting(): boolean {
    const { file, isLacking } = this.host.from.more;
    return !file && !isLacking && needsMore(this.host.state());
  }

  /** Nothing has stood yet. */
  get isEmpty(): boolean {
    return this.stood.length === 0;
  }

  /** A question that fails takes only itself down: the bar and the other questions stand. */
  blocks(size: Size): readonly Block[] {
    const inputs = this.inputs(size);
    if (!inputs || this.isHeld) return this.stood;
    try {
      const { from } = this.host;
      const { file: more } = from.more;
      const onPaper = this.paper.isPrinting && more?.paperBlocks({ ...inputs, more });
      const blocks = onPaper || withGuide(this.figures.blocks(inputs), from.language.said);
      const isLacking = !inputs.more && needsMore(inputs.state) && !this.isWaiting;
      this.stood = isLacking ? [...blocks, ...this.failed()] : blocks;
    } catch (error) {
      this.host.app.tell('not-rendered', String(error));
      this.stood = this.failed();
    }
    return this.stood;
  }

  /** Who says what on the day that is shown. */
  answer(ledger: Ledger): CurrentReport {
    return this.figures.answer(ledger, this.host.state(), this.answering);
  }

  /** The figure with its whole answer. **Absent:** undefined while there is no record, or not what gives it. */
  answered(size: Size): Shown | undefined {
    const inputs = this.inputs(size);
    const { file: more } = this.host.from.more;
    if (!inputs || !more) return undefined;
    const report = this.figures.report(inputs.ledger, inputs.state, more);
    return { ...inputs, more, report, words: more.words(inputs.locale) };
  }

  /** Works out what will be shown, in parts where the record is large, and then has it shown. */
  prepare(size: Size): void {
    const inputs = this.inputs(size);
    const preparing = inputs && this.figures.prepare(inputs, pauses());
    if (preparing) void preparing.then(() => this.host.app.requestUpdate());
    else this.host.app.requestUpdate();
  }

  /** What answers the state. **Absent:** undefined where the app answers it by itself, or until it is there. */
  private get answering(): MoreQuestions | undefined {
    return needsMore(this.host.state()) ? this.host.from.more.file : undefined;
  }

  private failed(): readonly Block[] {
    return [{ kind: 'text', role: 'note', line: [this.host.from.language.said.failedPart] }];
  }

  private inputs(size: Size): FigureInputs | undefined {
    const { from, state } = this.host;
    const { record, language } = from;
    const { words, locale } = language;
    const { ledger, reach } = record;
    return ledger && { ledger, reach, words, locale, size, state: state(), more: this.answering };
  }
}
