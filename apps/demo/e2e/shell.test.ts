// Tests the tag on its own page: what it asks for and when, where the focus goes, and what it survives.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';

const origin = 'http://face.test';
const base = 'dprk-deployment-tracker';
const distFile = (name: string): string =>
  fileURLToPath(new URL(`../../../packages/widget/dist/${name}`, import.meta.url));

const policy = [
  "default-src 'none'",
  'img-src data:',
  "script-src 'self' 'nonce-page'",
  `require-trusted-types-for 'script'`,
  `trusted-types ${base}`,
].join('; ');

interface Opened {
  readonly requests: string[];
  readonly misdeeds: string[];
}

interface Opening {
  readonly body?: string;
  readonly head?: string;
  readonly csp?: string;
  readonly type?: string;
  /** Answers in place of a file: the status, or never. */
  readonly instead?: (name: string) => number | 'never' | undefined;
}

const watcher = `<script nonce="page">
  window.shift = 0; window.told = [];
  new PerformanceObserver((list) => { for (const { value } of list.getEntries()) window.shift += value; }).observe({ type: 'layout-shift' });
  for (const name of ['ready', 'data', 'error', 'select', 'view-change']) addEventListener('dprk-' + name, (event) => window.told.push(name + ' ' + (event.code ?? event.claimId ?? event.stateText ?? event.refused ?? '')));
  addEventListener('securitypolicyviolation', (event) => window.told.push('violation ' + event.violatedDirective + ' ' + event.sourceFile));
</script>`;

/** Opens a page of this body with the script-tag file, and waits until the element has said that it is ready. */
async function open(page: Page, opening: Opening = {}): Promise<Opened> {
  const { body = `<${base}></${base}>`, head = '', csp, type = 'text/html', instead } = opening;
  const opened: Opened = { requests: [], misdeeds: [] };
  page.on('pageerror', ({ message }) => opened.misdeeds.push(message));
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning')
      opened.misdeeds.push(message.text());
  });
  await page.route(`${origin}/**`, async (route) => {
    const url = new URL(route.request().url());
    const name = url.pathname.slice(1);
    if (name === '') {
      const headers = csp === undefined ? {} : { 'content-security-policy': csp };
      const start =
        type === 'text/html'
          ? '<!doctype html><html lang="en">'
          : '<html xmlns="http://www.w3.org/1999/xhtml" lang="en">';
      const text = `${start}<head><title>t</title><link rel="icon" href="data:,"/>${head}${watcher}<script type="module" nonce="page" src="/${base}.min.js"></script></head><body><main><h2>Story</h2><p>Before.</p>${body}<p id="after">After.</p></main></body></html>`;
      return route.fulfill({ contentType: `${type}; charset=utf-8`, headers, body: text });
    }
    opened.requests.push(name.replace(`${base}.`, '') + url.search);
    const other = instead?.(name + url.search);
    if (other === 'never') return undefined;
    if (other !== undefined) return route.fulfill({ status: other });
    return route.fulfill({
      contentType: 'text/javascript',
      body: readFileSync(distFile(name), 'utf8'),
    });
  });
  await page.goto(`${origin}/`);
  return opened;
}

const told = (page: Page): Promise<readonly string[]> => page.evaluate('window.told');
const ready = (page: Page): Promise<void> =>
  expect.poll(async () => (await told(page)).some((one) => one.startsWith('ready'))).toBe(true);
const hasApp = (page: Page): Promise<void> =>
  expect(page.locator(`${base} [role=status]`)).toBeAttached();
const focusName = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const inner = document.activeElement?.shadowRoot?.activeElement;
    if (!inner) return document.activeElement?.localName ?? '';
    return inner.getAttribute('data-act') ?? inner.getAttribute('data-key') ?? inner.className;
  });

for (const width of [320, 375, 720, 1_100]) {
  test(`at ${width} px the still figure asks for nothing, and nothing moves when the app comes`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 900 });
    const { requests, misdeeds } = await open(page);
    await ready(page);
    const box = await page.locator('#after').boundingBox();
    expect(requests).toEqual(['min.js']);
    await page.evaluate('window.shift = 0');
    await page.locator(`${base} h3`).hover();
    await hasApp(page);
    expect(requests.sort()).toEqual(['app.min.js', 'claims.min.js', 'min.js']);
    expect(await page.locator('#after').boundingBox()).toEqual(box);
    expect(await page.evaluate('window.shift')).toBe(0);
    expect(
      await page.evaluate('document.documentElement.scrollWidth - innerWidth'),
    ).toBeLessThanOrEqual(0);
    expect(misdeeds).toEqual([]);
  });
}

test('a click before the app is there is answered by it, and the focus stays', async ({ page }) => {
  await open(page);
  await ready(page);
  await page.getByRole('button', { name: /^All .* statements/ }).click();
  await expect(page.getByRole('searchbox')).toBeVisible();
  expect(await focusName(page)).toBe('open claims');
  expect(await told(page)).toEqual(expect.arrayContaining(['view-change open=claims']));
});

test('the focus goes to the first new item where its button has gone', async ({ page }) => {
  await open(page);
  await ready(page);
  await page.getByRole('button', { name: /^All .* statements/ }).click();
  const more = page.getByRole('button', { name: 'Show all' });
  const rows = page.getByRole('row');
  await expect(rows).toHaveCount(6);
  await more.focus();
  await page.keyboard.press('Enter');
  await expect(more).toHaveCount(0);
  const sixth = await rows.nth(6).getByRole('button').getAttribute('data-key');
  expect(await focusName(page)).toBe(sixth);
});

test('a card takes the focus, Escape closes it, and the focus goes back', async ({ page }) => {
  await open(page);
  await ready(page);
  const row = page.locator('.side-row:visible').first();
  await row.focus();
  await hasApp(page);
  await page.keyboard.press('Enter');
  await expect(page.locator('.card')).toBeFocused();
  expect(await told(page)).toEqual(expect.arrayContaining([expect.stringMatching(/^select /)]));
  await page.keyboard.press('Escape');
  await expect(page.locator('.card')).toHaveCount(0);
  await expect(row).toBeFocused();
});

test('a picture is one tab stop, walked by arrow keys and buttons, left by Escape', async ({
  page,
}) => {
  await open(page);
  await ready(page);
  const explore = page.getByRole('button', { name: 'Explore the picture' });
  await explore.focus();
  await hasApp(page);
  await expect(explore).toBeFocused();
  await page.keyboard.press('Enter');
  const slider = page.getByRole('slider', { name: /^Explore the picture/ });
  await expect(slider).toBeFocused();
  await expect(slider).toHaveAttribute('aria-valuenow', '1');
  await page.keyboard.press('End');
  const last = await slider.getAttribute('aria-valuemax');
  await expect(slider).toHaveAttribute('aria-valuenow', String(last));
  await page.keyboard.press('ArrowLeft');
  await expect(slider).toHaveAttribute('aria-valuenow', String(Number(last) - 1));
  await page.getByRole('button', { name: 'Later', exact: true }).click();
  await expect(slider).toHaveAttribute('aria-valuenow', String(last));
  expect(await slider.getAttribute('aria-valuetext')).toMatch(/\d{4}/);
  await page.keyboard.press('Escape');
  await expect(explore).toBeFocused();
});

test('questions are tabs with one stop, and the answer is said once, politely', async ({
  page,
}) => {
  await open(page, { body: `<${base} views="losses troops origins"></${base}>` });
  await hasApp(page);
  const said = page.getByRole('status');
  await expect(said).toBeEmpty();
  await page.getByRole('tab', { selected: true }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('tab', { name: 'Sent and there now' })).toBeFocused();
  await expect(page.getByRole('tabpanel', { name: 'Sent and there now' })).toBeVisible();
  await expect(said).toHaveText(/^Sent and there now/);
  expect(
    await page.evaluate((tag) => document.querySelector(tag)?.getAttribute('view'), base),
  ).toBeNull();
  expect(
    await page.evaluate((tag) => Reflect.get(document.querySelector(tag) ?? {}, 'view'), base),
  ).toBe('troops');
});

test('the slider of the replay has its name, and says its day', async ({ page }) => {
  await open(page, { body: `<${base} views="losses troops"></${base}>` });
  await hasApp(page);
  await page.getByRole('button', { name: 'Day and rule' }).click();
  const slider = page.getByRole('slider', { name: 'As known on', exact: true });
  await slider.focus();
  await page.keyboard.press('Home');
  await expect(slider).toHaveAttribute('aria-valuetext', /\d{4}$/);
  await expect(slider).toBeFocused();
  await expect
    .poll(() => told(page))
    .toEqual(expect.arrayContaining([expect.stringMatching(/known-on=/)]));
});

test('a strict policy with Trusted Types of our own name alone is kept', async ({ page }) => {
  const { misdeeds } = await open(page, {
    csp: policy,
    body: `<${base} views="losses claims"></${base}>`,
  });
  await hasApp(page);
  await page.getByRole('button', { name: /^All .* statements/ }).click();
  await page.locator('.side-row:visible').first().click();
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
  await page.locator('.side-row:visible').first().hover();
  await expect.poll(() => told(page)).toEqual(expect.arrayContaining(['error not-loaded']));
  await page.locator('.side-row:visible').nth(1).hover();
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

for (const scheme of ['light', 'dark'] as const) {
  for (const width of [320, 1_100]) {
    test(`axe finds nothing at ${width} px, ${scheme}`, async ({ page }) => {
      await page.setViewportSize({ width, height: 900 });
      await open(page, {
        head: `<meta name="color-scheme" content="${scheme}"/>`,
        body: `<${base} views="losses troops" theme="${scheme}"></${base}><${base}></${base}>`,
      });
      await hasApp(page);
      for (const name of ['Day and rule', /^All .* statements/, 'Why this range']) {
        await page.getByRole('button', { name }).first().click();
      }
      await page.locator('.side-row:visible').first().click();
      await expect(page.locator('.card')).toBeVisible();
      const { violations } = await new AxeBuilder({ page }).include(base).analyze();
      expect(
        violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html.slice(0, 200))]),
      ).toEqual([]);
    });
  }
}
