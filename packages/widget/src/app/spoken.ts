// What the one live region says after an act: the answer that is now shown, once, when the reader pauses.
import type { Block } from '../figure/block.js';
import { lineText } from '../figure/line-text.js';

/** **Units:** milliseconds without another act. */
const pauseMs = 400;

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
  private timer: ReturnType<typeof setTimeout> | undefined;
  private readonly onChange: () => void;

  constructor(onChange: () => void) {
    this.onChange = onChange;
  }

  /** Says a text, unless another is to be said before the reader pauses. */
  say(text: () => string): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      const said = text();
      if (said === this.text) return;
      this.text = said;
      this.onChange();
    }, pauseMs);
  }

  stop(): void {
    clearTimeout(this.timer);
  }
}
