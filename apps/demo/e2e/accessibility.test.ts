// No page, view or theme has a violation that axe can find.
import { axeFaults } from './axe-faults.js';
import { builtPages } from './built-pages.js';
import { expect, test } from './demo-test.js';
import { viewTabs } from './view-tabs.js';

test.describe('in light and in dark', () => {
  for (const address of builtPages()) {
    test(`${address} has no violation`, async ({ page, openPage }) => {
      await openPage(address);
      expect(await axeFaults(page)).toEqual([]);
    });
  }

  for (const { view, tab } of viewTabs) {
    test(`the view "${tab}" has no violation, with a card and all folds open`, async ({
      page,
      openEmbed,
    }) => {
      const tracker = await openEmbed(
        `<dprk-deployment-tracker view="${view}"></dprk-deployment-tracker>`,
      );
      for (const summary of await tracker.locator('summary').all()) await summary.click();
      await tracker.locator('button[data-key]:visible').first().click();
      await expect(tracker.getByRole('dialog')).toBeVisible();
      expect(await axeFaults(page)).toEqual([]);
    });
  }
});

test('every picture of the gallery has a name', async ({ page, openPage }) => {
  await openPage('gallery.html');
  const names = await page
    .locator('.row svg')
    .evaluateAll((pictures) => pictures.map((picture) => picture.getAttribute('aria-label')));
  expect(names.length).toBeGreaterThan(0);
  expect(names.filter((name) => !name)).toEqual([]);
});
