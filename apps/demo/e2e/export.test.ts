// What the reader saves is exactly what is shown.
import { readFile } from 'node:fs/promises';
import type { Download, Locator } from '@playwright/test';
import { csvRows } from './csv-rows.js';
import { expect, test } from './demo-test.js';

async function saved(download: Download): Promise<string> {
  return readFile(await download.path(), 'utf8');
}

/** The ids of the claims in the table, in their order. */
function shownIds(tracker: Locator): Promise<readonly string[]> {
  return tracker
    .locator('tbody [data-key]')
    .evaluateAll((items) => items.map((item) => item.getAttribute('data-key') ?? ''));
}

for (const narrowed of [false, true]) {
  const what = narrowed ? 'the claims left by a filter' : 'all claims';
  test(`the CSV of ${what} holds the rows of the table, in its order`, async ({
    page,
    openEmbed,
  }) => {
    const tracker = await openEmbed(
      '<dprk-deployment-tracker view="claims"></dprk-deployment-tracker>',
    );
    if (narrowed) await tracker.getByRole('combobox', { name: 'Side' }).selectOption({ index: 1 });
    const downloaded = page.waitForEvent('download');
    await tracker.getByRole('button', { name: 'Download these claims (CSV)' }).click();
    const [head, ...rows] = csvRows(await saved(await downloaded));
    expect(rows.map((row) => row[head?.indexOf('id') ?? -1])).toEqual(await shownIds(tracker));
    await expect(tracker.getByText(`${rows.length} of `)).toBeVisible();
  });
}
