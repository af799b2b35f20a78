// Hears the first touch of an element, and keeps what was asked for until there is somebody to answer.
import { hostOf, isElement } from './node-kind.js';

const heard = ['pointerover', 'pointerdown', 'focusin', 'keydown', 'click'] as const;
const wanted = '[data-act], [data-key]';

/** What was clicked before the app was there. */
interface Click {
  readonly selector: string;
  readonly nth: number;
}

/**
 * Listens on the element, so that it hears of a figure that stands in the page, and on its root: a pointer or focus that
 * moves within the root is not told outside.
 */
export class Touch {
  private click: Click | undefined;
  private readonly onTouch: () => void;

  constructor(onTouch: () => void) {
    this.onTouch = onTouch;
  }

  listen(...to: readonly EventTarget[]): void {
    for (const one of to) {
      for (const name of heard) one.addEventListener(name, this.hear, { passive: true });
    }
  }

  stop(...from: readonly EventTarget[]): void {
    for (const one of from) {
      for (const name of heard) one.removeEventListener(name, this.hear);
    }
  }

  /** Hears no more, and clicks once more on what was clicked, which now has somebody behind it. */
  end(from: EventTarget, root: ParentNode & EventTarget): void {
    const { click } = this;
    this.stop(from, root);
    this.click = undefined;
    if (!click) return;
    const found = root.querySelectorAll<HTMLElement>(click.selector);
    (found[click.nth] ?? found[0])?.click();
  }

  private readonly hear = (event: Event): void => {
    if (event.type === 'click') this.keep(event);
    this.onTouch();
  };

  private keep(event: Event): void {
    const [target] = event.composedPath();
    const element = isElement(target) ? target.closest(wanted) : null;
    const root = element?.getRootNode();
    // A figure of the page does by itself what it can.
    if (!element || !root || !hostOf(root)) return;
    const name = element.hasAttribute('data-act') ? 'data-act' : 'data-key';
    const selector = `[${name}="${CSS.escape(element.getAttribute(name) ?? '')}"]`;
    const alike = [...(root as ShadowRoot).querySelectorAll(selector)].filter(
      (one) => one.getClientRects().length,
    );
    this.click = { selector, nth: Math.max(alike.indexOf(element), 0) };
  }
}
