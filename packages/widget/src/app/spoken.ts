// What the one live region says after an act: the answer that is now shown, once, when the reader pauses.
import type { Block } from '../figure/block.js';
import { lineText } from '../figure/line-text.js';
import type { ReaderAct } from './reader-act.js';

/** **Units:** milliseconds without another act. */
const pauseMs = 400;

/** Acts after which the answer is said; the others are said by what has the focus. */
const saidAfter: readonly ReaderAct['kind'][] = [
  'question',
  'measure',
  'known-on',
  'rule',
  'count-by',
  'set',
  'reset',
];

/** Whether the answer is said after an act. */
export function isSaidAfter({ kind }: ReaderAct): boolean {
  return saidAfter.includes(kind);
}

/** The sentence of a figure, and its plain answer where it has one. */
export function answerText(blocks: readonly Block[]): string {
  return blocks
    .flatMap((block) => {
      if (block.kind === 'sentence') return lineText(block.line);
      return block.kind === 'text' && block.role === 'answer' ? lineText(block.line) : [];
    })
    .join(' ');
}

/** The text of the live region: empty until the reader has done something. */
export class Spoken {
  text = '';
  private due: (() => string | undefined) | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private readonly onChange: () => void;

  constructor(onChange: () => void) {
    this.onChange = onChange;
  }

  /**
   * Says a text, unless another is to be said before the reader pauses. **Absent:** where there is no text yet, it is
   * said when there is.
   */
  say(text: () => string | undefined): void {
    this.stop();
    this.timer = setTimeout(() => {
      this.due = text;
      this.sayDue();
    }, pauseMs);
  }

  /** Something else is shown: a text that was waited for may be there. */
  sayDue(): void {
    const said = this.due?.();
    if (said === undefined) return;
    this.due = undefined;
    if (said === this.text) return;
    this.text = said;
    this.onChange();
  }

  stop(): void {
    clearTimeout(this.timer);
    this.due = undefined;
  }
}
