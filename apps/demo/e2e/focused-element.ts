// Names the element that has the focus, through shadow roots.
import type { Page } from '@playwright/test';

/** The first class of the focused element, or its tag; `body` where nothing has the focus. */
export function focusedElement(page: Page): Promise<string> {
  return page.evaluate(() => {
    let focused = document.activeElement;
    while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
    return focused?.classList[0] ?? focused?.localName ?? 'body';
  });
}
