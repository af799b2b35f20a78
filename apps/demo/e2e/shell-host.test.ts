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

test('a record of the page never loads ours, and each is told of once', async ({ page }) => {
  const { requests } = await open(page, {
    body: `<script nonce="page">
      const tag = document.createElement('${base}');
      const page = (n) => ({ id: 'p' + n, publisher: 'P', address: 'https://example.org/' + n, language: 'en', publishedOn: '2026-01-0' + n, readAs: 'original', recordedOn: '2026-01-05', claims: [{ id: 'c' + n, origin: 'o', quantity: { measure: 'killed-or-wounded', population: 'dprk-all', place: 'war', accrual: { kind: 'cumulative', since: '2024-10' } }, figure: { kind: 'exact', value: 1234 }, asOf: '2026-01-0' + n }] });
      window.feed = (n) => ({ dataDay: '2026-02-0' + n, parties: [{ id: 'q', name: 'Q' }], origins: [{ id: 'o', name: 'Our office', party: 'q', kind: 'government', stake: 'third-party' }], documents: [page(n), {}] });
      tag.ledger = window.feed(1);
      document.currentScript.replaceWith(tag);
    </script>`,
  });
  await hasApp(page);
  expect(requests.sort()).toEqual(['app.min.js', 'intake.min.js', 'min.js']);
  await page.evaluate(
    (tag) =>
      Object.assign(document.querySelector(tag) ?? {}, { ledger: Reflect.get(window, 'feed')(2) }),
    base,
  );
  await expect
    .poll(async () => (await told(page)).filter((one) => one === 'error malformed-record'))
    .toHaveLength(2);
  expect((await told(page)).filter((one) => one.startsWith('data'))).toEqual(['data 1', 'data 1']);
  expect(requests).not.toContain('claims.min.js');
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
