// With scripts off, each page still says what its element would.
import { builtPages } from './built-pages.js';
import { expect, test } from './demo-test.js';

test.use({ javaScriptEnabled: false });

for (const address of builtPages()) {
  test(`${address} is complete with scripts off`, async ({ page }) => {
    await page.goto(address);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    for (const tracker of await page.locator('dprk-deployment-tracker').all()) {
      await expect(tracker.locator('figure').first()).toBeVisible();
      await expect(tracker.locator('svg').first()).toBeVisible();
      await expect(tracker.locator('figcaption').first()).toContainText(/\d/);
      await expect(tracker.getByRole('link').first()).toHaveAttribute('href', /^https?:/);
    }
  });
}

test('the news page shows its claims as a table', async ({ page }) => {
  await page.goto('index.html');
  const rows = page.locator('dprk-deployment-tracker table tbody tr');
  await expect(rows).not.toHaveCount(0);
});
