// Tests the figure of the tag: the page's own kept until a touch, the page's colours and width followed, files asked for again.
import { expect, test } from '@playwright/test';
import { base, hasApp, open, ready, told } from './shell-page.js';

test('a figure that stands in the page is kept until it is touched', async ({ page }) => {
  const { requests } = await open(page, {
    body: `<${base}><figure data-day="2026-01-02" data-digest="d">The figure of the page.</figure></${base}>`,
  });
  await ready(page);
  await expect(page.getByText('The figure of the page.')).toBeVisible();
  expect(requests).toEqual(['min.js']);
  await page.getByText('The figure of the page.').hover();
  await hasApp(page);
  await expect(page.getByText('The figure of the page.')).toBeHidden();
});

test('a file that failed is asked for again under another query, at the next touch', async ({
  page,
}) => {
  const { requests } = await open(page, {
    instead: (name) => (name === `${base}.app.min.js` ? 404 : undefined),
  });
  await ready(page);
  await page.locator('.links button:visible').first().hover();
  await expect.poll(() => told(page)).toEqual(expect.arrayContaining(['error not-loaded']));
  await page.locator('.links button:visible').nth(1).hover();
  await hasApp(page);
  expect(requests).toEqual(expect.arrayContaining(['app.min.js', 'app.min.js?again=1']));
});

test('`auto` follows the color-scheme of the page, not of the reader', async ({ page }) => {
  const ground = (): Promise<string> =>
    page.locator(`${base} .root`).evaluate((root) => getComputedStyle(root).backgroundColor);
  await page.emulateMedia({ colorScheme: 'dark' });
  await open(page);
  await ready(page);
  await expect.poll(ground).toBe('rgb(255, 255, 255)');
  await page.evaluate(() =>
    document.documentElement.style.setProperty('color-scheme', 'light dark'),
  );
  await expect.poll(ground).not.toBe('rgb(255, 255, 255)');
  await page.evaluate(
    (tag) => Reflect.set(document.querySelector(tag) ?? {}, 'theme', 'light'),
    base,
  );
  await expect.poll(ground).toBe('rgb(255, 255, 255)');
});

test('a figure of the page that is higher than ours leaves its room until the reader acts', async ({
  page,
}) => {
  const lines = '<p>A line of the page.</p>'.repeat(60);
  await open(page, { body: `<${base}><figure>${lines}</figure></${base}>` });
  await ready(page);
  const before = await page.locator('#after').boundingBox();
  await page.getByText('A line of the page.').first().hover();
  await hasApp(page);
  expect(await page.locator('#after').boundingBox()).toEqual(before);
  await page.locator('[data-act="open claims"]').first().click();
  await expect
    .poll(async () => (await page.locator('#after').boundingBox())?.y ?? 0)
    .toBeLessThan(before?.y ?? 0);
});

test('a file that never answers is given up, and the figure stands', async ({ page }) => {
  await page.clock.install();
  const { requests } = await open(page, {
    instead: (name) => (name === `${base}.app.min.js` ? 'never' : undefined),
  });
  await ready(page);
  await page.locator('.links button:visible').first().hover();
  await expect.poll(() => requests).toContain('app.min.js');
  await page.clock.fastForward(16_000);
  await expect.poll(() => told(page)).toEqual(expect.arrayContaining(['error not-loaded']));
  await expect(page.locator(`${base} h3`)).toBeVisible();
});

for (const width of [320, 720, 1_100]) {
  test(`at ${width} px what the page asks for after the still figure is drawn for its width`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 900 });
    await open(page);
    await ready(page);
    const ask = (view: string): Promise<void> =>
      page.evaluate(
        ([tag = '', asked]) => document.querySelector(tag)?.setAttribute('view', asked ?? ''),
        [base, view],
      );
    await ask('forecasts');
    await hasApp(page);
    const plot = page.locator('.dprk-plot').first();
    const scale = (): Promise<number> =>
      plot.evaluate((svg) => svg.getBoundingClientRect().width / Number(svg.getAttribute('width')));
    await expect.poll(scale).toBeCloseTo(1, 2);
    await expect(page.locator('[class*="as-"]')).toHaveCount(0);
  });
}

test('what the page asks for after the first touch is drawn for its width', async ({ page }) => {
  await page.setViewportSize({ width: 700, height: 900 });
  await open(page);
  await ready(page);
  await page.locator(`${base} h3`).hover();
  await hasApp(page);
  await expect(page.locator('.as-640')).toHaveCount(1);
  await page.evaluate((tag) => document.querySelector(tag)?.setAttribute('view', 'origins'), base);
  await expect(page.locator('[class*="as-"]')).toHaveCount(0);
});

test('spacing of letters and words is for running text, not for pictures', async ({ page }) => {
  await page.setViewportSize({ width: 720, height: 900 });
  await open(page, {
    head: '<style>body { letter-spacing: 0.15em; word-spacing: 0.5em; }</style>',
  });
  await ready(page);
  const spacing = (selector: string): Promise<readonly string[]> =>
    page
      .locator(selector)
      .first()
      .evaluate((one) => {
        const { letterSpacing, wordSpacing } = getComputedStyle(one);
        return [letterSpacing, wordSpacing];
      });
  expect(await spacing('.dprk-plot text:visible')).toEqual(['normal', '0px']);
  expect(await spacing('h3')).toEqual(['2.4px', '8px']);
});
