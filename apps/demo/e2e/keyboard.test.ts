// Everything can be done with the keyboard, nothing holds it, and it is not far to the end of a figure.
import type { Page } from '@playwright/test';
import { atRest, expect, hasApp, tag, test, touch, viewIds } from './demo-test.js';

/** How many stops of Tab a folded figure may have. */
const mostStops = 15;

/** Where the focus is within the element: what the focused thing does, or its tag. **Absent:** empty outside of it. */
function focused(page: Page): Promise<string> {
  return page.evaluate((name) => {
    const tracker = document.querySelector(name);
    const inner = document.activeElement === tracker && tracker?.shadowRoot?.activeElement;
    if (!inner) return '';
    return inner.getAttribute('data-act') ?? inner.getAttribute('data-key') ?? inner.localName;
  }, tag);
}

for (const view of viewIds) {
  test(`${view}: Tab goes through the folded figure in ${mostStops} stops or fewer, and out`, async ({
    page,
    openOne,
  }) => {
    const tracker = await openOne(`view=${view}`);
    await touch(tracker);
    // What was opened once has brought the rest of the record, and with it the addresses of pages.
    for (const fold of (await tracker.locator('[data-act^="open "]').all()).slice(0, 1)) {
      await fold.click();
      await expect(fold).toHaveAttribute('aria-expanded', 'true');
      await page.waitForLoadState('networkidle');
      await fold.click();
    }
    for (const width of [1_100, 375]) {
      await page.setViewportSize({ width, height: 900 });
      await atRest(tracker);
      await page.locator('h1').evaluate((title) => {
        title.tabIndex = -1;
        title.focus();
      });
      const stops: string[] = [];
      do {
        await page.keyboard.press('Tab');
        stops.push(await focused(page));
      } while (stops.at(-1) !== '' && stops.length < 100);
      expect(stops.length - 1, `${width} px: ${stops.join(', ')}`).toBeLessThanOrEqual(mostStops);
      expect(stops.length, 'the figure has something to reach').toBeGreaterThan(1);
    }
  });
}

test('a fold opens at its own place, says so, keeps the focus, and closes', async ({
  page,
  openOne,
}) => {
  const tracker = await openOne();
  await touch(tracker);
  for (const id of ['claims', 'why']) {
    const fold = tracker.locator(`[data-act="open ${id}"]`);
    await fold.focus();
    await page.keyboard.press('Enter');
    await expect(fold).toHaveAttribute('aria-expanded', 'true');
    await expect(fold).toBeFocused();
    await expect(tracker.locator(`[data-fold="${id}"]`)).toBeVisible();
    await page.keyboard.press('Enter');
    await expect(fold).toHaveAttribute('aria-expanded', 'false');
    await expect(fold).toBeFocused();
  }
});

test('a statement in the list opens its card, and Escape returns to it', async ({
  page,
  openOne,
}) => {
  const tracker = await openOne();
  await touch(tracker);
  await tracker.locator('[data-act="open claims"]').click();
  const row = tracker.getByRole('row').nth(3).getByRole('button').first();
  await row.focus();
  await page.keyboard.press('Enter');
  const card = tracker.locator('.card');
  await expect(card).toBeFocused();
  await expect(card.getByRole('link').first()).toHaveAttribute('href', /^https?:/);
  await page.keyboard.press('Escape');
  await expect(card).toHaveCount(0);
  await expect(row).toBeFocused();
});

test('the picture is walked from date to date, and Enter opens what stands there', async ({
  page,
  openOne,
}) => {
  const tracker = await openOne();
  await tracker.locator('.explore:visible').focus();
  await hasApp(tracker);
  await page.keyboard.press('Enter');
  const slider = tracker.locator('.stepper');
  await expect(slider).toBeFocused();
  await page.keyboard.press('End');
  const end = (await slider.getAttribute('aria-valuemax')) ?? '';
  await expect(slider).toHaveAttribute('aria-valuenow', end);
  const last = await slider.getAttribute('aria-valuetext');
  expect(last).toMatch(/\d/);
  await page.keyboard.press('ArrowLeft');
  await expect(slider).not.toHaveAttribute('aria-valuetext', last ?? '');
  await page.keyboard.press('ArrowRight');
  await expect(slider).toHaveAttribute('aria-valuetext', last ?? '');
  await page.keyboard.press('Enter');
  await expect(tracker.locator('.card')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(tracker.locator('.card')).toHaveCount(0);
  await page.keyboard.press('Escape');
  await expect(tracker.locator('.explore:visible')).toBeFocused();
});

test('the bar of questions is one stop; arrow keys, Home and End turn through it', async ({
  page,
  openPage,
}) => {
  const tracker = (await openPage('explorer.html')).first();
  await hasApp(tracker);
  const tabs = tracker.getByRole('tab');
  await expect(tabs).toHaveCount(viewIds.length);
  await expect(tracker.locator('[role="tab"][tabindex="0"]')).toHaveCount(1);
  await tabs.first().focus();
  for (let at = 1; at <= viewIds.length; at += 1) {
    await page.keyboard.press('ArrowRight');
    const turned = tabs.nth(at % viewIds.length);
    await expect(turned).toBeFocused();
    await expect(turned).toHaveAttribute('aria-selected', 'true');
  }
  await page.keyboard.press('End');
  await expect(tabs.last()).toBeFocused();
  await page.keyboard.press('Home');
  await expect(tabs.first()).toBeFocused();
});

test('the focus in a figure of the page goes into the one that takes its place', async ({
  page,
}) => {
  await page.goto('pages/static-figure.html');
  const inner = page.locator(`${tag} > figure`).locator('a:visible, summary:visible');
  await inner.first().waitFor();
  // Nothing is touched but by key: from the link before the figure on.
  await page.getByRole('link', { name: 'All pages of the demo' }).focus();
  await page.keyboard.press('Tab');
  await hasApp(page.locator(tag));
  const place = (): Promise<string> =>
    page.evaluate((name) => {
      const { activeElement } = document;
      return activeElement?.localName === name
        ? (activeElement.shadowRoot?.activeElement?.className ?? 'slotted')
        : (activeElement?.localName ?? '');
    }, tag);
  await expect.poll(place).toBe('panel');
  await page.keyboard.press('Tab');
  await expect.poll(() => focused(page)).not.toBe('');
});
