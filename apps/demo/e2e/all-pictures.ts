// One page with every question that has a picture, each in an element of its own.
import { expect, type Page } from '@playwright/test';
import { tag } from './demo-test.js';

/** The questions whose answer is a picture. */
const pictured = ['losses', 'troops', 'origins', 'forecasts', 'indicators', 'relays'] as const;

/** Opens a page with an element for each of these questions, and waits until all of them answer; the window holds them all.
 * **Units:** CSS pixels. */
export async function openPictures(
  page: Page,
  base: string,
  width: number,
  views: readonly string[] = pictured,
): Promise<void> {
  await page.setViewportSize({ width, height: 900 });
  await page.goto(`${base}specimen.html?view=${views[0] ?? ''}`);
  await page.evaluate(
    ({ tag, views }) => {
      for (const view of views.slice(1)) {
        const tracker = document.createElement(tag);
        tracker.setAttribute('view', view);
        tracker.setAttribute('rule', 'envelope');
        document.querySelector('main')?.append(tracker);
      }
    },
    { tag, views },
  );
  // The first answers at a touch, and is drawn as its still figure was; who asks for another rule is answered at once.
  await page.locator('h3.sentence:visible').first().hover();
  await expect(page.getByRole('status')).toHaveCount(views.length);
  await expect(page.locator('.plot > svg:visible').first()).toBeVisible();
  await page.mouse.move(0, 0);
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.setViewportSize({ width, height });
}
