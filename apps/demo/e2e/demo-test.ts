// The test function of the browser tests: a page that is watched, and ways to open a page of the demo or of our own.
import { test as base, expect, type Locator, type Page } from '@playwright/test';

/** What every browser test is given. */
interface DemoFixtures {
  /** What the page did that no page of ours may do; a test that expects some of it empties the list. */
  readonly misdeeds: string[];
  /** Opens a page of the built demo and waits until each element on it shows its view. */
  readonly openPage: (address: string) => Promise<Locator>;
  /** Opens a page made of this body, with the script-tag file loaded, and waits for its elements. */
  readonly openEmbed: (body: string) => Promise<Locator>;
}

/** Playwright's test with our fixtures; a page error, a console warning or a foreign request fails any test. */
export const test = base.extend<DemoFixtures>({
  misdeeds: [
    async ({ page, baseURL }, use) => {
      const misdeeds: string[] = [];
      watch(page, new URL(baseURL ?? '').origin, misdeeds);
      await use(misdeeds);
      expect(misdeeds, 'errors, warnings, dialogs and foreign requests').toEqual([]);
    },
    { auto: true },
  ],
  openPage: async ({ page }, use) => {
    await use(async (address) => {
      await page.goto(address);
      return shownElements(page);
    });
  },
  openEmbed: async ({ page }, use) => {
    await use(async (body) => {
      await page.route('**/embed.html', (route) =>
        route.fulfill({ contentType: 'text/html', body: embedPage(body) }),
      );
      await page.goto('embed.html');
      return shownElements(page);
    });
  },
});

export { expect };

function watch(page: Page, origin: string, misdeeds: string[]): void {
  page.on('pageerror', (error) => misdeeds.push(`page error: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') {
      misdeeds.push(`console ${message.type()}: ${message.text()}`);
    }
  });
  page.on('request', (request) => {
    const url = new URL(request.url());
    const isOwn = url.origin === origin || url.protocol === 'data:' || url.protocol === 'blob:';
    if (!isOwn) misdeeds.push(`request: ${request.url()}`);
  });
  page.on('requestfailed', (request) => misdeeds.push(`request failed: ${request.url()}`));
  page.on('dialog', (dialog) => {
    misdeeds.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
}

/** All elements on the page, each of them upgraded and showing a view. */
async function shownElements(page: Page): Promise<Locator> {
  const trackers = page.locator('dprk-deployment-tracker');
  for (const tracker of await trackers.all()) {
    await expect(tracker.locator('[part="view"]')).toBeVisible();
  }
  return trackers;
}

/** Collects each dprk-error before the element can send one. */
function embedPage(body: string): string {
  return `<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <link rel="icon" href="data:," />
        <title>A page of a test</title>
        <script>
          globalThis.told = [];
          addEventListener('dprk-error', ({ code, detail, faults }) =>
            globalThis.told.push({ code, detail, faults: faults.map((fault) => ({ ...fault })) }),
          );
        </script>
        <script type="module" src="./dprk-deployment-tracker.min.js"></script>
      </head>
      <body><main><h1>A page of a test</h1>${body}</main></body>
    </html>`;
}
