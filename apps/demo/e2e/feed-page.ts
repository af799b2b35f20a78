// A page with a feed whose time stands still: a test with a server, and ways to let the time go on.
import { test as basic, type Page } from '@playwright/test';
import { feedServer, type FeedServer } from './feed-server.js';
import { base } from './shell-page.js';

/** Playwright's test with a server of its own. */
export const test = basic.extend<{ server: FeedServer }>({
  // eslint-disable-next-line no-empty-pattern
  server: async ({}, use) => {
    const server = await feedServer();
    await use(server);
    await server.close();
  },
});

/** A tag that asks for the feed. */
export const tag = (attributes = ''): string =>
  `<${base} src="/feed.json" ${attributes}></${base}>`;
/** **Units:** milliseconds. */
export const minute = 60_000;

/** The page's clock stands still but for `runFor`; its day is near to that of the feeds. */
export async function stillClock(page: Page, day = '2026-02-02'): Promise<void> {
  await page.clock.install({ time: `${day}T12:00:00Z` });
  // Far enough that a busy machine has not gone past it.
  await page.clock.pauseAt(`${day}T12:10:00Z`);
}

/** Lets the page's time go on. */
export async function pass(page: Page, ms: number): Promise<void> {
  await page.clock.runFor(ms);
}

/**
 * Lets it go on until the feed was asked so often, and no further: an answer takes real time.
 * **Throws** where it was asked before `pauseMs` were over, or is not asked in the ten minutes after.
 */
export async function untilAsked(
  page: Page,
  server: FeedServer,
  times: number,
  pauseMs = 0,
): Promise<void> {
  const before = server.asked.length;
  if (pauseMs > 0) {
    await pass(page, pauseMs);
    await answered(page);
    if (server.asked.length > before) throw new Error(`untilAsked: asked before ${pauseMs} ms`);
  }
  for (let ms = 0; ms < 10 * minute; ms += 1_000) {
    if (server.asked.length >= times) return;
    await pass(page, 1_000);
    // A request on its way must not be out of time by our clock while it is by none.
    await answered(page);
  }
  throw new Error(`untilAsked: asked ${server.asked.length} times`);
}

/** Gives an answer real time to be read. */
export async function answered(page: Page): Promise<void> {
  await page.evaluate(() => fetch('/other').then((answer) => answer.text()));
}
