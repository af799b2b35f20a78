// The test function of the browser tests: a page that is watched, and ways to open a page of the demo or of our own.
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { test as base, expect, type Locator, type Page } from '@playwright/test';

/** The name of the element. */
export const tag = 'dprk-deployment-tracker';

/** Every question, and how high its figure may be while folded. **Units:** CSS pixels at 720 and 375 px of width. */
export const views = {
  losses: [620, 700],
  troops: [640, 780],
  origins: [560, 700],
  forecasts: [800, 1_000],
  indicators: [900, 1_200],
  relays: [800, 1_000],
  claims: [900, 1_100],
  summary: [420, 560],
} as const;

/** The names of all questions. */
export const viewIds = Object.keys(views) as readonly (keyof typeof views)[];

/** One `dprk-error` as it reached the page. */
export interface ToldError {
  readonly code: string;
  readonly detail: string;
  readonly faults: readonly {
    readonly document?: string;
    readonly record?: string;
    readonly field: string;
  }[];
}

/** What every browser test is given. */
interface DemoFixtures {
  /** What the page did that no page of ours may do; a test that expects some of it empties the list. */
  readonly misdeeds: string[];
  /** Opens a page of the built demo and waits until each element on it shows its figure. */
  readonly openPage: (address: string) => Promise<Locator>;
  /** Opens one element alone, dressed as the query says, and waits until it shows its figure. */
  readonly openOne: (query?: string) => Promise<Locator>;
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
      const trackers = page.locator(tag);
      for (const tracker of await trackers.all()) await expect(headline(tracker)).toBeVisible();
      return trackers;
    });
  },
  openOne: async ({ page }, use) => {
    await use(async (query = '') => {
      await page.addInitScript(() => {
        // Collects what is told before an element can tell it.
        const told: unknown[] = [];
        Object.assign(globalThis, { told });
        addEventListener('dprk-error', (event) => {
          const { code, detail, faults } = event as Event & ToldError;
          told.push({ code, detail, faults: faults.map((fault) => ({ ...fault })) });
        });
      });
      await page.goto(`specimen.html?${query}`);
      const tracker = page.locator(tag);
      await expect(headline(tracker)).toBeVisible();
      return tracker;
    });
  },
});

export { expect };

/** The sentence that a figure starts with. */
export function headline(tracker: Locator): Locator {
  return tracker.locator('h3.sentence:visible').first();
}

/** Touches an element and waits until its app answers. */
export async function touch(tracker: Locator): Promise<void> {
  // What stood while it was found may be hidden by what takes its place: then that is touched.
  await expect(() => headline(tracker).hover({ timeout: 2_000 })).toPass();
  await hasApp(tracker);
}

/** Waits until the app of an element answers. */
export async function hasApp(tracker: Locator): Promise<void> {
  await expect(tracker.getByRole('status')).toBeAttached();
}

/** Opens every fold of an element and, where it has one, the card of its first claim. */
export async function openAll(tracker: Locator): Promise<void> {
  const closed = tracker.locator('[aria-expanded="false"][data-act^="open"]');
  for (let left = await closed.count(); left > 0; left -= 1) await closed.first().click();
  const opener = tracker.locator('button[data-key]:not(.phrases *):visible').first();
  if ((await opener.count()) === 0) return;
  await opener.click();
  await expect(tracker.locator('.card')).toBeVisible();
}

/** Waits until an element stands still: the same size and markup in four looks, a picture apart. */
export async function atRest(tracker: Locator): Promise<void> {
  await tracker.evaluate(async (element) => {
    const look = (): string => {
      const { width, height } = element.getBoundingClientRect();
      return `${width} ${height} ${element.shadowRoot?.innerHTML ?? ''}`;
    };
    let [last, same] = ['', 0];
    while (same < 3) {
      await new Promise(requestAnimationFrame);
      const now = look();
      same = now === last ? same + 1 : 0;
      last = now;
    }
  });
}

/** Every `dprk-error` so far, in order, on a page opened with `openOne`. */
export function toldErrors(page: Page): Promise<readonly ToldError[]> {
  return page.evaluate(() => (globalThis as unknown as { told: ToldError[] }).told);
}

/**
 * The addresses of all built pages, relative to the demo: `index.html`, `pages/dark.html`.
 *
 * **Throws** where the demo has not been built.
 */
export function builtPages(): readonly string[] {
  const dist = path.resolve(import.meta.dirname, '../dist');
  if (!existsSync(dist)) throw new Error('builtPages: no dist; run `npm run build` first');
  return (
    readdirSync(dist, { recursive: true, encoding: 'utf8' })
      // The pages that stand in frames are no pages of the demo.
      .filter((name) => name.endsWith('.html') && !name.startsWith('dprk-'))
      .map((name) => name.split(path.sep).join('/'))
      .sort()
  );
}

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
