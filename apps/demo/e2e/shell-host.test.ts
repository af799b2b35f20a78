// Tests what a page has of the tag: its own figure kept, policies kept, failures told, nothing thrown.
import { expect, test } from '@playwright/test';
import { base, hasApp, open, policy, ready, told } from './shell-page.js';

test('a strict policy with Trusted Types of our own name alone is kept', async ({ page }) => {
  const { misdeeds } = await open(page, {
    csp: policy,
    body: `<${base} views="losses claims"></${base}>`,
  });
  await hasApp(page);
  await page.locator('[data-act="open claims"]').first().click();
  await page.locator('tbody button[data-key]').first().click();
  await expect(page.locator('.card')).toBeVisible();
  expect((await told(page)).filter((one) => /violation|error/.test(one))).toEqual([]);
  expect(misdeeds).toEqual([]);
  expect(
    await page.evaluate(
      (tag) => document.querySelector(tag)?.shadowRoot?.querySelectorAll('[style]').length,
      base,
    ),
  ).toBe(0);
});

test('where our policy is refused the content of the page stays, and the page is told', async ({
  page,
}) => {
  const { misdeeds } = await open(page, {
    csp: policy.replace(`trusted-types ${base}`, "trusted-types 'none'"),
    body: `<${base}><figure>The figure of the page.</figure></${base}>`,
  });
  await expect.poll(() => told(page)).toEqual(expect.arrayContaining(['error not-rendered']));
  await expect(page.getByText('The figure of the page.')).toBeVisible();
  expect(misdeeds.filter((one) => !/Content Security Policy|TrustedHTML|policy/.test(one))).toEqual(
    [],
  );
});

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

test('any value of any property is safe', async ({ page }) => {
  const { misdeeds } = await open(page, {
    body: `<${base} view="nothing" views="x" rule="y" known-on="2025-02-30" theme="pink"></${base}>`,
  });
  await ready(page);
  await page.evaluate(async (tag) => {
    const element = document.querySelector(tag) as HTMLElement & {
      updateComplete: Promise<unknown>;
    };
    for (const value of [
      Symbol('x'),
      Number.NaN,
      {},
      [],
      null,
      1n,
      () => 0,
      Object.freeze({ digest: 'x' }),
    ]) {
      for (const name of [
        'view',
        'views',
        'measure',
        'knownOn',
        'rule',
        'countBy',
        'theme',
        'ledger',
      ]) {
        Reflect.set(element, name, value);
        await element.updateComplete;
      }
    }
  }, base);
  await hasApp(page);
  expect(misdeeds).toEqual([]);
});

test('`auto` follows the color-scheme of the page, not of the reader', async ({ page }) => {
  const ground = (): Promise<string> =>
    page.locator(`${base} .root`).evaluate((root) => getComputedStyle(root).backgroundColor);
  await page.emulateMedia({ colorScheme: 'dark' });
  await open(page);
  await ready(page);
  expect(await ground()).toBe('rgb(255, 255, 255)');
  await page.evaluate(() =>
    document.documentElement.style.setProperty('color-scheme', 'light dark'),
  );
  expect(await ground()).not.toBe('rgb(255, 255, 255)');
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
  await open(page, { instead: (name) => (name === `${base}.app.min.js` ? 'never' : undefined) });
  await ready(page);
  await page.locator('.links button:visible').first().hover();
  await page.clock.fastForward(16_000);
  await expect.poll(() => told(page)).toEqual(expect.arrayContaining(['error not-loaded']));
  await expect(page.locator(`${base} h3`)).toBeVisible();
});

test('an element that was moved to another document and back keeps its sheets', async ({
  page,
}) => {
  await open(page, { body: `<iframe title="other"></iframe><${base}></${base}>` });
  await ready(page);
  const ground = await page.evaluate((tag) => {
    const element = document.querySelector(tag);
    const other = document.querySelector('iframe')?.contentDocument;
    if (!element || !other) return '';
    other.body.append(other.adoptNode(element));
    document.body.append(document.adoptNode(element));
    const root = element.shadowRoot?.querySelector('.panel');
    return root ? getComputedStyle(root).display : '';
  }, base);
  expect(ground).toBe('grid');
});

test('an element that was moved to another document before its first touch has its app there', async ({
  page,
}) => {
  const { misdeeds } = await open(page, {
    body: `<iframe title="other"></iframe><${base}></${base}>`,
  });
  await ready(page);
  await page.evaluate((tag) => {
    const element = document.querySelector(tag);
    const other = document.querySelector('iframe')?.contentDocument;
    if (element && other) other.body.append(other.adoptNode(element));
  }, base);
  const inner = page.frameLocator('iframe');
  await inner.locator('[data-act="open claims"]').click();
  await expect(inner.getByRole('table')).toBeVisible();
  await expect(inner.locator('.table')).toHaveCSS('border-collapse', 'collapse');
  expect(misdeeds).toEqual([]);
  expect((await told(page)).filter((one) => one.startsWith('error'))).toEqual([]);
});

test('a root that a server sent is shown once', async ({ page }) => {
  await open(page, {
    body: `<${base}><template shadowrootmode="open"><p>Served.</p></template></${base}>`,
  });
  await ready(page);
  await expect(page.getByText('Served.')).toHaveCount(0);
  await expect(page.locator(`${base} h3`)).toHaveCount(1);
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
    await ask('origins');
    await hasApp(page);
    const plot = page.locator('.dprk-plot').first();
    const scale = (): Promise<number> =>
      plot.evaluate((svg) => svg.getBoundingClientRect().width / Number(svg.getAttribute('width')));
    expect(await scale()).toBeCloseTo(1, 2);
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
