// What was predicted can be read, narrowed, replayed and taken away, by keyboard and on a phone.
import { readFile } from 'node:fs/promises';
import type { Locator } from '@playwright/test';
import { csvRows } from './csv-rows.js';
import { expect, test } from './demo-test.js';

const embed = '<dprk-deployment-tracker view="forecasts"></dprk-deployment-tracker>';

/** The claims of the forecasts shown, in their order. */
function shownIds(tracker: Locator): Promise<readonly string[]> {
  return tracker
    .locator('.forecast h4 [data-key]')
    .evaluateAll((items) => items.map((item) => item.getAttribute('data-key') ?? ''));
}

test('the overview counts as many forecasts as the list holds', async ({ openEmbed }) => {
  const tracker = await openEmbed(embed);
  const [count] = (await tracker.locator('.sentence').innerText()).split(' ');
  await expect(tracker.locator('.forecast')).toHaveCount(Number(count));
});

test('a verdict narrows the list, and a button brings all back', async ({ openEmbed }) => {
  const tracker = await openEmbed(embed);
  const all = (await shownIds(tracker)).length;
  await tracker.getByRole('combobox', { name: 'What came of it' }).selectOption('did-not');
  await expect.poll(async () => (await shownIds(tracker)).length).toBeLessThan(all);
  for (const verdict of await tracker.locator('.verdict').allInnerTexts()) {
    expect(verdict).toMatch(/^did not come about/);
  }
  await tracker.getByRole('button', { name: 'Show all forecasts again' }).click();
  await expect.poll(async () => (await shownIds(tracker)).length).toBe(all);
});

test('on an earlier day a forecast is still open', async ({ openEmbed }) => {
  const tracker = await openEmbed(embed.replace('>', ' known-on="2025-01-20">'));
  const item = tracker.locator('.forecast', { hasText: 'Institute for the Study of War' });
  await expect(item.locator('.verdict')).toHaveText(/^still open/);
});

test('the fold opens by keyboard, and a claim in it leads to its card and back', async ({
  page,
  openEmbed,
}) => {
  const tracker = await openEmbed(embed);
  const item = tracker.locator('.forecast', { hasText: 'Institute for the Study of War' });
  await item.locator('summary').focus();
  await page.keyboard.press('Enter');
  await expect(item.getByText('Verdicts over time')).toBeVisible();
  const claim = item.locator('.claim-list button').first();
  await claim.focus();
  await page.keyboard.press('Enter');
  await expect(tracker.getByRole('dialog')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(claim).toBeFocused();
});

test('arrow keys step through the forecasts side by side', async ({ page, openEmbed }) => {
  const tracker = await openEmbed(embed);
  await tracker.locator('.plot').first().focus();
  await page.keyboard.press('End');
  const said = tracker.locator('.said').first();
  await expect(said).toContainText(/\d/);
  const last = await said.innerText();
  await page.keyboard.press('ArrowLeft');
  await expect(said).not.toHaveText(last);
});

test('the CSV holds the forecasts shown, in their order', async ({ page, openEmbed }) => {
  const tracker = await openEmbed(embed);
  await tracker.getByRole('combobox', { name: 'What came of it' }).selectOption('undetermined');
  await expect(tracker.getByRole('button', { name: 'Show all forecasts again' })).toBeVisible();
  const downloaded = page.waitForEvent('download');
  await tracker.getByRole('button', { name: 'Download these forecasts (CSV)' }).click();
  const [head, ...rows] = csvRows(await readFile(await (await downloaded).path(), 'utf8'));
  const ids = rows.map((row) => row[head?.indexOf('claim') ?? -1]);
  expect([...new Set(ids)]).toEqual(await shownIds(tracker));
});

test('with every fold open nothing is wider than a phone', async ({ page, openEmbed }) => {
  await page.setViewportSize({ width: 320, height: 800 });
  const tracker = await openEmbed(embed);
  for (const summary of await tracker.locator('.forecast summary').all()) await summary.click();
  await expect
    .poll(() => page.evaluate(() => document.documentElement.scrollWidth))
    .toBeLessThanOrEqual(320);
});
