// Keeps the focus where the reader is: on the same control after it was made anew, else on the first new one, never lost.
import { isElement } from '../element/node-kind.js';

const names = ['data-act', 'data-key', 'data-field', 'data-tour', 'data-card', 'data-fold', 'href'];
const stops = `button, a[href], input, select, summary, [tabindex]`;

/** Where the focus was, and what could have it then. */
export interface Focused {
  readonly element: HTMLElement;
  readonly name: string;
  readonly nth: number;
  readonly others: ReadonlySet<string>;
}

/** The focused element of a root. **Absent:** undefined where the focus is elsewhere. */
export function focusedIn(root: ShadowRoot): Focused | undefined {
  const element = root.activeElement;
  if (!isElement(element)) return undefined;
  const name = nameOf(element);
  const all = stopsOf(root);
  const alike = all.filter((one) => nameOf(one) === name);
  return { element, name, nth: alike.indexOf(element), others: new Set(all.map(nameOf)) };
}

/**
 * Gives the focus back after an update: to the element if it still stands, to one of the same name, to the first that is
 * new, or to the panel.
 */
export function keepFocus(root: ShadowRoot, before: Focused | undefined): void {
  if (!before || root.activeElement) return;
  const { element, name, nth, others } = before;
  const all = stopsOf(root);
  const alike = all.filter((one) => nameOf(one) === name);
  const fresh = all.find((one) => !others.has(nameOf(one)) && one.tabIndex >= 0);
  const target =
    (element.isConnected && all.includes(element) ? element : undefined) ??
    alike[nth] ??
    alike[0] ??
    fresh ??
    root.querySelector<HTMLElement>('.panel');
  target?.focus({ preventScroll: true });
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
