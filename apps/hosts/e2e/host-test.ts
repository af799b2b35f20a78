// The test function of the hosts: one server for all cells of a worker, and what the plain page shows there.
import { expect, test as base, type ElementHandle, type Frame, type Page } from '@playwright/test';
import { TAG, type Cell } from '../cells/cell.js';
import { factsOf, type Facts } from '../judge/facts.js';
import { look } from '../judge/look.js';
import { watch, type Watched } from '../judge/watch.js';
import { startHostServer, type HostServer } from '../server/host-server.js';

/** What the plain page shows, still and touched, at the width that all cells have unless they say otherwise. */
export interface Plain {
  readonly still: Facts;
  readonly app: Facts;
}

interface HostFixtures {
  readonly server: HostServer;
  readonly plain: Plain;
}

/** Playwright's test with our fixtures. */
export const test = base.extend<object, HostFixtures>({
  server: [
    // eslint-disable-next-line no-empty-pattern -- Playwright reads which fixtures are wanted from the pattern.
    async ({}, use) => {
      const server = await startHostServer();
      await use(server);
      await server.close();
    },
    { scope: 'worker' },
  ],
  plain: [
    async ({ browser, server }, use) => {
      const page = await browser.newPage({ viewport: { width: 1_100, height: 900 } });
      await page.addInitScript(watch);
      await page.goto(`${server.address}plain/`);
      const still = await factsWhen(page.mainFrame(), 'still');
      await touch(page, page.mainFrame());
      const app = await factsWhen(page.mainFrame(), 'app');
      await page.close();
      await use({ still, app });
    },
    { scope: 'worker' },
  ],
});

export { expect };

/** What a page did besides. */
export interface Deeds {
  readonly errors: string[];
  readonly said: string[];
  readonly requests: string[];
}

/** Watches a page from outside. */
export function deedsOf(page: Page): Deeds {
  const deeds: Deeds = { errors: [], said: [], requests: [] };
  page.on('pageerror', (error) => deeds.errors.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') deeds.said.push(message.text());
  });
  page.on('request', (request) => deeds.requests.push(request.url()));
  page.on('dialog', (dialog) => {
    deeds.errors.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  return deeds;
}

/** The frame that the element stands in. */
export async function frameOf(page: Page, cell: Cell): Promise<Frame> {
  if (!cell.isInFrame) return page.mainFrame();
  await expect.poll(() => page.frames().length).toBeGreaterThan(1);
  return page.frames()[1] ?? page.mainFrame();
}

/** What is shown now, one for each element. */
export async function factsIn(frame: Frame): Promise<readonly Facts[]> {
  return factsOf(await frame.evaluate(look, TAG));
}

/** What stands once the first element has come to a state: the same in two looks, one after the other. */
export async function factsAtRest(frame: Frame, state: RegExp): Promise<readonly Facts[]> {
  let last: readonly Facts[] = [];
  await expect
    .poll(
      async () => {
        const before = JSON.stringify(last);
        last = await factsIn(frame);
        const isSame = JSON.stringify(last) === before;
        return isSame ? (last[0]?.state ?? 'no element') : 'not at rest';
      },
      { intervals: [50] },
    )
    .toMatch(state);
  return last;
}

/** What the first element shows once it has come to a state and stands. */
export async function factsWhen(frame: Frame, state: string): Promise<Facts> {
  const [first] = await factsAtRest(frame, new RegExp(`^${state}$`));
  if (!first) throw new Error('factsWhen: no element');
  return first;
}

/** The first element, also in a closed root that the page hands out. */
export async function firstIn(frame: Frame): Promise<ElementHandle<Element>> {
  const found = await frame.evaluateHandle(
    (tag) => window.hidden?.[0] ?? document.querySelector(tag),
    TAG,
  );
  const element = found.asElement();
  if (!element) throw new Error('firstIn: no element');
  return element;
}

/** A pointer comes over the first element. */
export async function touch(page: Page, frame: Frame): Promise<void> {
  const element = await firstIn(frame);
  // A page may have taken the element's own box away.
  const inner = await element.evaluateHandle((one) => {
    const root = one.shadowRoot ?? window.closedRoots?.[0];
    const shown = [root?.querySelector('.sentence'), one.querySelector('figure'), one];
    return shown.find((part) => part && part.getBoundingClientRect().height > 0) ?? one;
  });
  await inner.evaluate((one) => one.scrollIntoView());
  const box = await inner.boundingBox();
  if (box) await page.mouse.move(box.x + 20, box.y + 20, { steps: 2 });
  // Within a document that has adopted it, the driver of Firefox moves the pointer elsewhere.
  if (frame !== page.mainFrame()) await inner.dispatchEvent('pointerover');
}

/** What a frame remembers. */
export function watchedIn(frame: Frame): Promise<Watched> {
  return frame.evaluate(() => window.hostWatch ?? { uncaught: [], violated: [], told: [] });
}
