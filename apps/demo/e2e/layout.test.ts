// Nothing shifts while a page loads, and nothing is wider than its page.
import type { Page } from '@playwright/test';
import { builtPages } from './built-pages.js';
import { expect, test } from './demo-test.js';

/** The sum of all layout shifts that no act of the reader caused. */
function layoutShift(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let sum = 0;
        const observer = new PerformanceObserver((list) => {
          for (const entry of list.getEntries() as (PerformanceEntry & {
            readonly value: number;
            readonly hadRecentInput: boolean;
          })[]) {
            if (!entry.hadRecentInput) sum += entry.value;
          }
        });
        observer.observe({ type: 'layout-shift', buffered: true });
        // Two frames: one to draw what is pending, one for its entries to arrive.
        requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(() => resolve(sum))));
      }),
  );
}

for (const width of [360, 768, 1280]) {
  test.describe(`at ${width} px`, () => {
    test.use({ viewport: { width, height: 800 } });

    test('the news page does not shift while it loads', async ({ page, openPage }) => {
      await openPage('index.html');
      expect(await layoutShift(page)).toBe(0);
    });

    test('the news page does not shift with the element in view', async ({ page, openPage }) => {
      await page.addInitScript(() => {
        // Where the reader has followed a link to the figure, it is in view from the start.
        addEventListener('DOMContentLoaded', () =>
          document.querySelector('dprk-deployment-tracker')?.scrollIntoView(),
        );
      });
      await openPage('index.html');
      expect(await layoutShift(page)).toBe(0);
    });
  });
}

test.describe('at 1280, 320 and 280 px', () => {
  for (const address of builtPages()) {
    test(`${address} is no wider than its page`, async ({ page, openPage }) => {
      const trackers = await openPage(address);
      const enlarged = (await rootFontSize(page)) / 16;
      for (const width of [1280, 320 * enlarged, 280 * enlarged].map(Math.round)) {
        await page.setViewportSize({ width, height: 800 });
        await expect.poll(() => widest(page), `${width} px`).toBeLessThanOrEqual(width);
        for (const tracker of await trackers.all()) {
          await expect
            .poll(() => tracker.evaluate(({ scrollWidth }) => scrollWidth), `${width} px`)
            .toBeLessThanOrEqual(width);
        }
      }
    });
  }
});

/** A page for readers of large type is as narrow as its type allows: 280 px are meant for 16 px. */
async function rootFontSize(page: Page): Promise<number> {
  return page.evaluate(() => parseFloat(getComputedStyle(document.documentElement).fontSize));
}

/** How far the page reaches, scrolled out of sight or not. **Units:** CSS pixels. */
function widest(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth);
}
