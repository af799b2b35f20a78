// Every page of the demo opens cleanly and shows what it is there to show.
import { builtPages } from './built-pages.js';
import { expect, test } from './demo-test.js';
import { viewTabs } from './view-tabs.js';

/** How a text that a language lacks would show: by its id, such as `heading.sources`. */
const messageId = /\b(?:card|chart|do|empty|footer|heading|legend|pick|status|tab|table)\.[a-z]/;

test.describe('every page', () => {
  for (const address of builtPages()) {
    test(`${address} opens without error, warning or foreign request`, async ({
      page,
      openPage,
    }) => {
      const trackers = await openPage(address);
      await expect(page).toHaveTitle(/\S/);
      await expect(page.locator('meta[name="description"]')).toHaveAttribute('content', /\S{3}/);
      await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
      const tags = await page.locator('dprk-deployment-tracker').count();
      const defined = page.locator('dprk-deployment-tracker:defined');
      await expect(defined).toHaveCount(tags);
      for (const tracker of await trackers.all()) {
        await expect(tracker).toContainText(/\d/);
        await expect(tracker).not.toContainText(messageId);
      }
      await expect(page.locator('body')).not.toContainText(messageId);
    });
  }

  test('is linked from the list of pages', async ({ page, openPage }) => {
    await openPage('pages/index.html');
    const here = page.url();
    const links = await page.getByRole('main').getByRole('link').all();
    const linked = await Promise.all(links.map((link) => link.getAttribute('href')));
    const addresses = linked.map((href) => new URL(href ?? '', here).pathname.slice(1));
    expect([...addresses, 'pages/index.html'].sort()).toEqual(builtPages());
  });
});

test.describe('the news page', () => {
  for (const view of viewTabs) {
    test(`opens the view "${view.tab}"`, async ({ openPage }) => {
      const tracker = (await openPage('index.html')).first();
      await tracker.getByRole('tab', { name: view.tab, exact: true }).click();
      const panel = tracker.getByRole('tabpanel', { name: view.tab, exact: true });
      await expect(panel).toBeVisible();
      await expect(panel.getByText(view.question, { exact: true })).toBeVisible();
      await expect(tracker.locator('[part="view"]')).toBeVisible();
      await expect(panel).not.toContainText(messageId);
    });
  }

  test('cites its figures with a link to a page each', async ({ page, openPage }) => {
    await openPage('index.html');
    const cited = page.locator('article data');
    await expect(cited).not.toHaveCount(0);
    for (const figure of await cited.all()) {
      await expect(figure.locator('xpath=..')).toHaveAttribute('href', /^https?:/);
    }
  });
});
