// Opens a consumer's built page in Chromium and does what a reader does: looks, opens a claim, asks for the other record.
import { chromium, expect as impatient } from '@playwright/test';
import { preview } from 'vite';
import { browserFlags, ensureBrowser } from '../find-browser.mjs';
import { freePort } from '../free-port.mjs';

const tag = 'dprk-deployment-tracker';

/** On a busy machine a page may take long. */
const expect = impatient.configure({ timeout: 30_000 });

/** Faults of the page as they come: its own errors, what its console complains of, and requests to anywhere else. */
function watch(page, origin) {
  const misdeeds = [];
  page.on('pageerror', ({ message }) => misdeeds.push(message));
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) misdeeds.push(message.text());
  });
  page.on('request', (request) => {
    const { origin: asked, protocol } = new URL(request.url());
    if (asked !== origin && protocol !== 'data:') misdeeds.push(`request: ${request.url()}`);
  });
  return misdeeds;
}

async function click(page) {
  const tracker = page.locator(tag);
  await expect(tracker.locator('[part~=sentence]:visible').first()).toBeVisible();
  await expect(tracker.locator('svg.dprk-plot:visible')).not.toHaveCount(0);
  await tracker.locator('[part~=sentence]:visible').first().hover();
  await expect(tracker.getByRole('status')).toBeAttached();
  // Its event reaches the framework, which writes the key it has.
  const mark = tracker.locator('svg [data-key]:visible').first();
  const key = await mark.getAttribute('data-key');
  await mark.click();
  await expect(tracker.locator('[part~=card]')).toBeVisible();
  await expect(page.locator('output')).toHaveText(
    await tracker.locator('[data-card]').getAttribute('data-card'),
  );
  expect(key).not.toBeNull();
  // A property of the framework's reaches the element, which draws another record.
  await page.getByRole('button', { name: 'A record of our own' }).click();
  await expect(tracker).toContainText('1,234');
  expect(await tracker.evaluate(({ view, countBy }) => [view, countBy])).toEqual([
    'losses',
    'voice',
  ]);
}

/** **Throws** where the figure is not drawn, an event or a property does not pass, or the page complains of anything. */
export async function visitConsumer(folder) {
  const port = await freePort(24_173);
  const server = await preview({
    root: folder,
    configFile: false,
    logLevel: 'error',
    build: { outDir: '.' },
    preview: { host: '127.0.0.1', port, strictPort: true },
  });
  const found = ensureBrowser();
  const browser = await chromium.launch({
    executablePath: found.executablePath,
    args: browserFlags(found),
  });
  try {
    const page = await browser.newPage({ viewport: { width: 1_100, height: 1_000 } });
    const origin = `http://127.0.0.1:${port}`;
    const misdeeds = watch(page, origin);
    await page.goto(`${origin}/`);
    await click(page);
    if (misdeeds.length > 0) throw new Error(`the page complains: ${misdeeds.join('\n')}`);
  } finally {
    await browser.close();
    await server.close();
  }
}
