// Tests that on a slow line and a slow machine nothing of a page moves while an embed comes, in each form with a script.
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { expect, test, type Browser } from '@playwright/test';
import { snippet, type EmbedChoice } from '@dprk-deployment-tracker/widget/embed';
import { tag } from './demo-test.js';
import { picturesLater } from './frame-host.js';
import { dist, housePage, shiftOf, watchShifts } from './embed-page.js';

/** What Lighthouse has a browser do for "slow 4G": 150 ms there and back and 1.6 Mbit/s, as a browser adds them to a request. */
const slow4G = {
  offline: false,
  latency: 150 * 3.75,
  downloadThroughput: (1.6 * 1_024 * 1_024 * 0.9) / 8,
  uploadThroughput: (0.75 * 1_024 * 1_024 * 0.9) / 8,
};
const slower = 4;

const choices: readonly EmbedChoice[] = [
  { form: 'module' },
  { form: 'module', inside: 'sentence' },
  { form: 'classic' },
  { form: 'classic', inside: 'sentence' },
  { form: 'inline' },
  { form: 'data-attributes' },
  { form: 'frame' },
];

const pages = new Map<string, string>();
let server: Server;
let origin = '';

test.beforeAll(async () => {
  for (const [index, choice] of choices.entries())
    pages.set(`/${String(index)}`, housePage(await snippet({ ...choice, base: '/' })));
  server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '', 'http://x');
    const file = /^\/(dprk-[\w.-]+\.(?:js|html))$/.exec(pathname)?.[1];
    const isScript = file?.endsWith('.js') ?? false;
    response.setHeader('content-type', isScript ? 'text/javascript' : 'text/html; charset=utf-8');
    response.setHeader('content-encoding', 'gzip');
    response.end(gzipSync(file ? readFileSync(dist + file) : (pages.get(pathname) ?? '')));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
});
test.afterAll(() => {
  server.closeAllConnections();
  server.close();
});

/** How much moved until the embed stood, in the page or in a frame, in a window so high that the end of each is seen. */
async function shiftWhileComing(browser: Browser, width: number, index: number): Promise<number> {
  const context = await browser.newContext({ viewport: { width, height: 1_600 } });
  const page = await context.newPage();
  const cdp = await context.newCDPSession(page);
  await cdp.send('Network.enable');
  await cdp.send('Network.emulateNetworkConditions', slow4G);
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: slower });
  await watchShifts(page);
  await page.goto(`${origin}/${String(index)}`);
  const isFrame = choices[index]?.form === 'frame';
  const embed = (isFrame ? page.frameLocator('iframe') : page).locator(tag);
  await expect(embed.locator('.dprk-plot').locator('visible=true').first()).toBeVisible();
  await expect
    .poll(() => embed.evaluate((element) => element.matches(':defined') && !!element.shadowRoot))
    .toBe(true);
  if (isFrame) await expect.poll(() => page.evaluate("'dprkHearsFrames' in window")).toBe(true);
  await picturesLater(page, 10);
  const shifts = await Promise.all(page.frames().map(shiftOf));
  await context.close();
  return Math.max(...shifts);
}

for (const width of [320, 360, 414, 600, 768, 1_000, 1_280]) {
  test(`nothing moves in a window of ${String(width)} px`, async ({ browser }) => {
    const shifts = await Promise.all(
      choices.map((_, index) => shiftWhileComing(browser, width, index)),
    );
    for (const [index, { form, inside = 'figure' }] of choices.entries())
      expect.soft(shifts[index], `${form} with its ${inside}`).toBe(0);
  });
}
