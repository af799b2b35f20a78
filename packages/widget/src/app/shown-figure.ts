// What one element shows of its record: the answer to its reader's state, or what stood before while more of it comes.
import type { Ledger, Report } from '@dprk-deployment-tracker/core';
import type { Block } from '../figure/block.js';
import type { ReaderState } from '../figure/question.js';
import type { Size } from '../plot/scene.js';
import { Figures, type FigureInputs } from './figures.js';
import type { Shown } from './made-file.js';
import { Paper, paperBlocks } from './paper.js';
import { pauses } from './pauses.js';
import type { RecordSource } from './record-source.js';
import type { SpokenLanguage } from './spoken-language.js';

/** What it is made from, each as it is when it is asked for. */
export interface FigureSources {
  readonly record: RecordSource;
  readonly language: SpokenLanguage;
  state(): ReaderState;
  /** Something else is to be shown. */
  onChange(): void;
  onFault(error: unknown): void;
}

/** The figure of one element. */
export class ShownFigure {
  readonly paper: Paper;
  private readonly figures = new Figures();
  private stood: readonly Block[] = [];
  private readonly from: FigureSources;

  constructor(from: FigureSources) {
    this.from = from;
    this.paper = new Paper(() => from.onChange());
  }

  /** A replay stands on the pages of its day, which come with the rest of the record: until then, what stood stands. */
  get isHeld(): boolean {
    const isEarlier =
      this.from.state().knownOn !== undefined && this.from.record.reach === 'claims';
    return isEarlier && this.stood.length > 0;
  }

  /** A question that fails takes only itself down: the bar and the other questions stand. */
  blocks(size: Size): readonly Block[] {
    const inputs = this.inputs(size);
    if (!inputs || this.isHeld) return this.stood;
    try {
      this.stood = this.paper.isPrinting ? paperBlocks(inputs) : this.figures.blocks(inputs);
    } catch (error) {
      this.from.onFault(error);
      this.stood = [{ kind: 'text', role: 'note', line: [this.from.language.said.failedPart] }];
    }
    return this.stood;
  }

  /** The answer to the state's question. */
  report(ledger: Ledger): Report {
    return this.figures.report(ledger, this.from.state());
  }

  /** The figure with its answer. **Absent:** undefined while there is no record. */
  answered(size: Size): Shown | undefined {
    const inputs = this.inputs(size);
    return inputs && { ...inputs, report: this.report(inputs.ledger) };
  }

  /** Works out what will be shown, in parts where the record is large, and then has it shown. */
  prepare(size: Size): void {
    const inputs = this.inputs(size);
    const preparing = inputs && this.figures.prepare(inputs, pauses());
    if (preparing) void preparing.then(() => this.from.onChange());
    else this.from.onChange();
  }

  private inputs(size: Size): FigureInputs | undefined {
    const { ledger, reach } = this.from.record;
    return (
      ledger && { ledger, reach, words: this.from.language.words, size, state: this.from.state() }
    );
  }
}
