// Where a reader's focus goes while figures come and go: it stays, and who closes a card is back where it was opened.
import type { ReaderState } from '../figure/question.js';
import { focusedIn, keepFocus, type Focused } from './kept-focus.js';

/** The focus in one root. */
export class ReaderFocus {
  private before: Focused | undefined;
  private opener: Focused | undefined;
  private isKept = true;
  private readonly root: ShadowRoot;

  constructor(root: ShadowRoot) {
    this.root = root;
  }

  /** The reader has asked for something else. */
  turn(before: ReaderState, next: ReaderState): void {
    const focused = focusedIn(this.root);
    const isClosed = before.card !== undefined && next.card === undefined;
    if (before.card === undefined && next.card !== undefined) this.opener = focused;
    this.before = isClosed ? (this.opener ?? focused) : focused;
    this.isKept = true;
  }

  /** What is shown is about to be made anew. */
  look(): void {
    if (this.isKept) this.before ??= focusedIn(this.root);
  }

  /** It was made anew. */
  giveBack(): void {
    if (!this.isKept) return;
    this.isKept = false;
    keepFocus(this.root, this.before);
    this.before = undefined;
  }
}
