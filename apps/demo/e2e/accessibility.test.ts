// No page, view or theme has a violation that axe can find.
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { builtPages } from './built-pages.js';
import { expect, test } from './demo-test.js';
import { viewTabs } from './view-tabs.js';

/** Each violation as one line: the rule and where. */
async function violations(page: Page): Promise<readonly string[]> {
  const { violations: found } = await new AxeBuilder({ page }).analyze();
  return found.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} at ${target.join(' ')}: ${failureSummary}`),
  );
}

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in ${colorScheme}`, () => {
    test.use({ colorScheme });

    for (const address of builtPages()) {
      test(`${address} has no violation`, async ({ page, openPage }) => {
        await openPage(address);
        expect(await violations(page)).toEqual([]);
      });
    }

    for (const { view, tab } of viewTabs) {
      test(`the view "${tab}" has no violation, nor has a card or a table in it`, async ({
        page,
        openEmbed,
      }) => {
        const tracker = await openEmbed(
          `<dprk-deployment-tracker view="${view}"></dprk-deployment-tracker>`,
        );
        expect(await violations(page)).toEqual([]);
        const summaries = tracker.locator('summary');
        for (const summary of await summaries.all()) await summary.click();
        await tracker.locator('button[data-key]:visible').first().click();
        await expect(tracker.getByRole('dialog')).toBeVisible();
        expect(await violations(page)).toEqual([]);
      });
    }
  });
}
