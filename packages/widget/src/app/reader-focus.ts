// Where a reader's focus goes while figures come and go: it stays on the same control, or goes to the first new one, and
// who closes a card is back where it was opened.
import { isElement } from '../element/node-kind.js';
import type { ReaderState } from '../figure/question.js';

const names = ['data-act', 'data-key', 'data-field', 'data-tour', 'data-card', 'data-fold', 'href'];
const stops = `button, a[href], input, select, summary, [tabindex]`;

/** Where the focus was, and what could have it then. */
interface Focused {
  readonly element: HTMLElement;
  readonly name: string;
  readonly nth: number;
  readonly others: ReadonlySet<string>;
}

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
    const focused = this.focused();
    const isClosed = before.card !== undefined && next.card === undefined;
    if (before.card === undefined && next.card !== undefined) this.opener = focused;
    this.before = isClosed ? (this.opener ?? focused) : focused;
    this.isKept = true;
  }

  /** What is shown is about to be made anew. */
  look(): void {
    if (this.isKept) this.before ??= this.focused();
  }

  /**
   * It was made anew: the focus goes to the element if it still stands, to one of the same name, to the first that is new,
   * or to the panel.
   */
  giveBack(): void {
    const { root, before, isKept } = this;
    this.isKept = false;
    this.before = undefined;
    if (!isKept || !before || root.activeElement) return;
    const { element, name, nth, others } = before;
    const all = stopsOf(root);
    const alike = all.filter((one) => nameOf(one) === name);
    const fresh = all.find((one) => !others.has(nameOf(one)) && one.tabIndex >= 0);
    const target =
      all.find((one) => one === element) ??
      alike[nth] ??
      alike[0] ??
      fresh ??
      root.querySelector<HTMLElement>('.panel');
    target?.focus({ preventScroll: true });
  }

  /** **Absent:** undefined where the focus is elsewhere. */
  private focused(): Focused | undefined {
    const element = this.root.activeElement;
    if (!isElement(element)) return undefined;
    const name = nameOf(element);
    const all = stopsOf(this.root);
    const alike = all.filter((one) => nameOf(one) === name);
    return { element, name, nth: alike.indexOf(element), others: new Set(all.map(nameOf)) };
  }
}

function stopsOf(root: ShadowRoot): readonly HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>(stops)].filter(
    (one) => one.closest('[hidden]') === null && one.getClientRects().length > 0,
  );
}

function nameOf(element: Element): string {
  for (const name of names) {
    const value = element.getAttribute(name);
    // The same claim may be opened from a list and from a table, whose buttons are of two classes.
    if (value !== null) return `${name} ${value} ${element.className}`;
  }
  return element.className;
}
