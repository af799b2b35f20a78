// A page of another house: our files beside it, in it whatever an editor made of a snippet.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, type Frame, type Locator, type Page } from '@playwright/test';
import { tag } from './demo-test.js';

/** Where the page stands; snippets are made for its root. */
export const house = 'http://house.test/';

/** The built files. */
export const dist = fileURLToPath(new URL('../../../packages/widget/dist/', import.meta.url));

const types = { js: 'text/javascript', html: 'text/html', css: 'text/css' } as const;

/** A page with this body between two paragraphs of a story. */
export function housePage(body: string): string {
  return `<!doctype html><html lang="en"><head><title>t</title><link rel="icon" href="data:,"><meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark"></head><body><main><p>Before.</p>\n${body}\n<p id="after">After.</p></main></body></html>`;
}

/** Has a page add up what moves in it, from its start. */
export async function watchShifts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    Object.assign(globalThis, { shift: 0 });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        (globalThis as unknown as { shift: number }).shift += (
          entry as PerformanceEntry & { value: number }
        ).value;
    }).observe({ type: 'layout-shift', buffered: true });
  });
}

/** What moved until now; a shift is told in the frame after it, once the page has nothing more urgent to do. */
export function shiftOf(page: Page | Frame): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((done) => {
        const read = (): void => done((globalThis as unknown as { shift: number }).shift);
        requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(read)));
      }),
  );
}

/** Opens a page with this body between two paragraphs of a story. */
export async function openHouse(
  page: Page,
  body: string,
  { csp, delayMs = 0 }: { readonly csp?: string; readonly delayMs?: number } = {},
): Promise<void> {
  await watchShifts(page);
  await page.route(`${house}**`, async (route) => {
    const name = new URL(route.request().url()).pathname.slice(1);
    if (name === '') {
      return route.fulfill({
        contentType: 'text/html; charset=utf-8',
        headers: csp === undefined ? {} : { 'content-security-policy': csp },
        body: housePage(body),
      });
    }
    if (delayMs > 0) await new Promise((resolve) => setTimeout(resolve, delayMs));
    return route.fulfill({
      contentType: types[name.split('.').at(-1) as keyof typeof types],
      body: readFileSync(dist + name),
    });
  });
  await page.goto(house);
}

/** Waits until the element shows a figure, ours or the page's. */
export async function hasFigure(tracker: Locator): Promise<void> {
  await expect(tracker.locator('h3.sentence:visible')).toHaveCount(1);
}

/** What a reader sees of the page as one text, also within elements and of what is slotted in them. */
export function seenText(page: Page): Promise<string> {
  return page.evaluate(() => {
    const read = (node: Node): string => {
      if (node instanceof Text) return node.data;
      if (!(node instanceof Element) || getComputedStyle(node).display === 'none') return '';
      if (node.matches('script, style, noscript, svg, .unseen')) return '';
      const slotted = node instanceof HTMLSlotElement ? node.assignedNodes() : [];
      const inside = slotted.length > 0 ? slotted : (node.shadowRoot ?? node).childNodes;
      const text = [...inside].map(read).join('');
      return getComputedStyle(node).display.startsWith('inline') ? text : ` ${text} `;
    };
    return read(document.body)
      .replace(/[\s\u200b]+/g, ' ')
      .trim();
  });
}

/** The ids that can be opened in the pictures that are seen, wherever they stand. */
export function marksSeen(within: Locator): Promise<readonly string[]> {
  return within.evaluate((element) => {
    const roots: ParentNode[] = [element, ...(element.shadowRoot ? [element.shadowRoot] : [])];
    const marks = roots.flatMap((root) => [...root.querySelectorAll('.dprk-plot [data-key]')]);
    const seen = marks.filter((mark) => mark.getClientRects().length > 0);
    return [...new Set(seen.map((mark) => mark.getAttribute('data-key') ?? ''))].sort();
  });
}

/** The element of the page. */
export function trackerOf(page: Page): Locator {
  return page.locator(tag);
}
