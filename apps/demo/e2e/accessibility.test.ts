// No page, view or theme has a violation that axe can find.
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { builtPages } from './built-pages.js';
import { expect, test } from './demo-test.js';
import { viewTabs } from './view-tabs.js';

// axe reads thousands of nodes; a recording of each of them would take longer than the reading.
test.use({ trace: 'off' });

/** Hundreds of pictures that are images with a name each; their parts are read where an element shows them. */
const galleryPictures = '.row svg';

/** Each violation in light and in dark as one line: the theme, the rule and where. */
async function violations(page: Page): Promise<readonly string[]> {
  const found: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    const result = await new AxeBuilder({ page }).exclude(galleryPictures).analyze();
    for (const { id, nodes } of result.violations) {
      for (const { target, failureSummary } of nodes) {
        found.push(`${colorScheme}: ${id} at ${target.join(' ')}: ${failureSummary}`);
      }
    }
  }
  return found;
}

test.describe('in light and in dark', () => {
  test.setTimeout(180_000);

  for (const address of builtPages()) {
    test(`${address} has no violation`, async ({ page, openPage }) => {
      await openPage(address);
      expect(await violations(page)).toEqual([]);
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
      expect(await violations(page)).toEqual([]);
    });
  }
});

test('every picture of the gallery has a name', async ({ page, openPage }) => {
  await openPage('gallery.html');
  const names = await page
    .locator(galleryPictures)
    .evaluateAll((pictures) => pictures.map((picture) => picture.getAttribute('aria-label')));
  expect(names.length).toBeGreaterThan(0);
  expect(names.filter((name) => !name)).toEqual([]);
});
