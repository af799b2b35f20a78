// On paper there is nothing to press, and the table of claims stands under the picture.
import { expect, test } from './demo-test.js';

test.beforeEach(async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
});

test('no tab, slider or button is printed', async ({ openPage }) => {
  const tracker = (await openPage('pages/print.html')).first();
  for (const part of ['tab', 'slider', 'button']) {
    const controls = tracker.locator(`[part~="${part}"]`).filter({ visible: true });
    await expect(controls, part).toHaveCount(0);
  }
});

test('the table of claims is printed with its fold closed on screen', async ({ openPage }) => {
  const tracker = (await openPage('pages/print.html')).first();
  const rows = tracker.getByRole('table').first().getByRole('row');
  await expect(rows.nth(1)).toBeVisible();
  await expect(rows.last()).toBeVisible();
});

test('a dark page is printed dark on light', async ({ page, openPage }) => {
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  const tracker = (await openPage('pages/print.html')).first();
  await expect(tracker.locator('[part~="sentence"]').first()).toHaveCSS('color', 'rgb(24, 27, 31)');
});
