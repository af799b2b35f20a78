// Thirty elements on one page share what they can: the feed, its reading, the figure; and the page stays quick.
import { expect, type Page } from '@playwright/test';
import { scriptingTime } from '../../../scripts/browser-bench/scripting-time.mjs';
import { test } from './feed-page.js';
import { feedOf, openAt, type FeedServer } from './feed-server.js';
import { base } from './shell-page.js';

const count = 30;
const views = 'losses troops origins forecasts indicators relays claims summary'.split(' ');

/** What the field asks of so many, on a CPU four times slower. **Units:** milliseconds. */
const scriptsMs = 1_500;
const slower = 4;
/** What a busy machine adds is not the page's: the first visit within the bar is enough. */
const visits = 4;

const thirty = (attributesAt: (at: number) => string): string =>
  Array.from({ length: count }, (_, at) => `<${base} ${attributesAt(at)}></${base}>`).join('');
const viewAt = (at: number): string => `view="${views[at % views.length] ?? ''}"`;

/** Waits until every element shows a figure. */
async function allStand(page: Page): Promise<void> {
  await expect
    .poll(() =>
      page
        .locator(base)
        .evaluateAll(
          (all) => all.filter((one) => one.shadowRoot?.querySelector('h3.sentence')).length,
        ),
    )
    .toBe(count);
}

/** From now on a page counts how often it parses a long JSON text. */
async function countParsing(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const { parse } = JSON;
    Object.assign(globalThis, { parsed: 0 });
    JSON.parse = (text: string, ...rest) => {
      if (text.length > 500) (globalThis as unknown as { parsed: number }).parsed += 1;
      return parse(text, ...rest) as unknown;
    };
  });
}

const parsedIn = (page: Page): Promise<number> => page.evaluate('globalThis.parsed');

test('thirty of one feed ask for it once and read it once', async ({ page, server }) => {
  const body = feedOf('2026-02-01');
  expect(body.length).toBeGreaterThan(500);
  server.answer = { body };
  await countParsing(page);
  await openAt(
    server,
    page,
    thirty((at) => `src="/feed.json" ${viewAt(at)}`),
  );
  await allStand(page);
  await expect(page.locator(base).last()).toContainText('1 February 2026');
  expect(server.asked).toHaveLength(1);
  expect(await parsedIn(page)).toBe(1);
});

test('thirty of our record read each part of it once, and no id stands twice in a tree', async ({
  page,
  server,
}) => {
  const files: string[] = [];
  page.on('request', (request) => files.push(request.url()));
  await countParsing(page);
  await openAt(
    server,
    page,
    thirty((at) => `${viewAt(at)} views="${views.join(',')}"`),
  );
  await allStand(page);
  await expect(page.locator(base).locator('[role="tabpanel"]')).toHaveCount(count);
  // Repeats of our claims are asked for by the cases of relays.
  await expect.poll(() => files.some((one) => one.includes('.mentions.'))).toBe(true);
  await expect(page.locator(base).nth(5).locator('table, .rail, .plot').first()).toBeVisible();
  expect(new Set(files).size).toBe(files.length);
  expect(await parsedIn(page)).toBe(3);
  const twice = await page.evaluate((name) => {
    const idsIn = (root: ParentNode): readonly string[] =>
      [...root.querySelectorAll('[id]')].map(({ id }) => id);
    const roots = [...document.querySelectorAll(name)].flatMap((one) => one.shadowRoot ?? []);
    const ids = roots.map((root) => idsIn(root));
    const found = [idsIn(document), ...ids];
    return {
      inRoots: ids.filter((all) => all.length > 0).length,
      twice: found.flatMap((all) => all.filter((id, at) => all.indexOf(id) !== at)),
    };
  }, base);
  expect(twice).toEqual({ inRoots: count, twice: [] });
});

test.describe('thirty take at most a second and a half in scripts on a CPU four times slower', () => {
  test.skip(({ browserName }) => browserName !== 'chromium', '#8: traces are of Chromium');
  // All eight questions at once are nearer to it, and in the bench: `npm run bench-browser`.
  const pages: readonly (readonly [string, string, RegExp?])[] = [
    ['as they come', thirty(() => '')],
    ['asked for troops', thirty(() => 'view="troops"')],
    ['asked for another rule', thirty(() => 'view="troops" rule="envelope"'), /\.questions\./],
  ];
  for (const [what, body, comes] of pages) {
    test(what, async ({ page, server }) => {
      const times: number[] = [];
      while (times.length < visits && !times.some((ms) => ms <= scriptsMs)) {
        times.push(await visitMs(page, server, body, comes));
      }
      expect(Math.min(...times), `visits: ${times.join(', ')} ms`).toBeLessThanOrEqual(scriptsMs);
      // A trace that tells of nothing would pass too.
      expect(Math.min(...times)).toBeGreaterThan(50);
    });
  }
});

/** One visit. **Units:** milliseconds of the main thread’s own clock. */
async function visitMs(
  page: Page,
  server: FeedServer,
  body: string,
  comes: RegExp | undefined,
): Promise<number> {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: slower });
  const { cpuMs } = await scriptingTime(cdp, async () => {
    const later = comes && page.waitForResponse(comes);
    await openAt(server, page, body);
    await allStand(page);
    // What comes by itself a moment after a figure is of its cost too.
    await later;
    await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
  });
  await cdp.detach();
  return Math.round(cpuMs);
}
