// The table of all claims is short on a screen until it is asked for all, and whole on paper.
import type { Locator } from '@playwright/test';
import { expect, test } from './demo-test.js';

const embed = '<dprk-deployment-tracker view="claims"></dprk-deployment-tracker>';

function visibleRows(tracker: Locator): Promise<number> {
  return tracker
    .locator('tbody th[scope="row"]')
    .evaluateAll((rows) => rows.filter((row) => row.getClientRects().length > 0).length);
}

test('fifty rows show, then all of them, then fifty again', async ({ openEmbed }) => {
  const tracker = await openEmbed(embed);
  const all = await tracker.locator('tbody th[scope="row"]').count();
  expect(all).toBeGreaterThan(50);
  await expect.poll(() => visibleRows(tracker)).toBe(50);
  await tracker.getByRole('button', { name: `Show all ${all}` }).click();
  await expect.poll(() => visibleRows(tracker)).toBe(all);
  await tracker.getByRole('button', { name: 'Show fewer' }).click();
  await expect.poll(() => visibleRows(tracker)).toBe(50);
});

test('on paper every row stands', async ({ page, openEmbed }) => {
  const tracker = await openEmbed(embed);
  await page.emulateMedia({ media: 'print' });
  const all = await tracker.locator('tbody th[scope="row"]').count();
  await expect.poll(() => visibleRows(tracker)).toBe(all);
});
