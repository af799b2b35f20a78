// Tests the recipes of docs/security.md as they stand there, and that what docs/privacy.md says is so after use.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test, type Page } from '@playwright/test';
import { base, hasApp, open, ready, told } from './shell-page.js';

const repository = fileURLToPath(new URL('../../../', import.meta.url));
const guide = readFileSync(`${repository}docs/security.md`, 'utf8');
const recipes = [...guide.matchAll(/```http\nContent-Security-Policy: (.*)\n```/g)].map(
  ([, policy = '']) => policy,
);
const shell = `${repository}packages/widget/dist/${base}.min.js`;
const digestOf = (bytes: string | Buffer): string =>
  `sha384-${createHash('sha384').update(bytes).digest('base64')}`;
const kept = `<${base}><figure>The figure of the page.</figure></${base}>`;

/** The recipe for this page: its own server in place of the CDN; its own watching script and empty icon are let in. */
function policyHere(recipe: string): string {
  const own = recipe.replace(/https:\/\/cdn\.jsdelivr\.net\S*?\/dist\//, 'http://face.test/');
  const nonced = own.includes("'nonce-page'")
    ? own
    : own.replace('script-src', "script-src 'nonce-page'");
  return `${nonced}; img-src data:`;
}

/** What a reader does: comes near, unfolds the claims, opens one. */
async function use(page: Page): Promise<void> {
  await page.locator(`${base} h3:visible`).first().hover();
  await hasApp(page);
  await page.locator('[data-act="open claims"]').first().click();
  await page.locator('tbody button[data-key]').first().click();
  await expect(page.locator('.card')).toBeVisible();
}

test('there are recipes for one server, a CDN, a nonce and Trusted Types', () => {
  expect(recipes).toHaveLength(5);
  expect(recipes.filter((recipe) => /unsafe/.test(recipe))).toEqual([]);
});

for (const recipe of recipes.filter((one) => !one.includes("trusted-types 'none'"))) {
  test(`works under ${recipe}`, async ({ page }) => {
    const { misdeeds } = await open(page, { csp: policyHere(recipe) });
    await ready(page);
    await use(page);
    expect((await told(page)).filter((one) => /violation|error/.test(one))).toEqual([]);
    expect(misdeeds).toEqual([]);
  });
}

test('where no policy may be made the figure of the page stands', async ({ page }) => {
  const recipe = recipes.find((one) => one.includes("trusted-types 'none'")) ?? '';
  const { misdeeds } = await open(page, { csp: policyHere(recipe), body: kept });
  await expect.poll(() => told(page)).toEqual(expect.arrayContaining(['error not-rendered']));
  await expect(page.getByText('The figure of the page.')).toBeVisible();
  expect(misdeeds.filter((one) => !/Content Security Policy|Trusted|policy/i.test(one))).toEqual(
    [],
  );
});

const held = (bytes: string | Buffer): string =>
  `integrity="${digestOf(bytes)}" crossorigin="anonymous"`;

test('a tag with the digest of the built file runs it', async ({ page }) => {
  await open(page, { onScript: held(readFileSync(shell)), body: kept });
  await ready(page);
  await page.getByText('The figure of the page.').hover();
  await hasApp(page);
});

test('a tag with another digest runs nothing, and the figure of the page stands', async ({
  page,
}) => {
  const { misdeeds, requests } = await open(page, { onScript: held('another file'), body: kept });
  await expect.poll(() => misdeeds.join('\n')).toMatch(/integrity/);
  await page.getByText('The figure of the page.').hover();
  await expect(page.getByText('The figure of the page.')).toBeVisible();
  expect(requests).toEqual(['min.js']);
  expect(await page.evaluate((tag) => customElements.get(tag) === undefined, base)).toBe(true);
});

test('an import map with another digest keeps a later file out', async ({ page }) => {
  const map = { integrity: { [`/${base}.app.min.js`]: digestOf('another file') } };
  const head = `<script type="importmap">${JSON.stringify(map)}</script>`;
  const { misdeeds } = await open(page, { head, body: kept });
  await ready(page);
  await page.getByText('The figure of the page.').hover();
  await expect.poll(() => misdeeds.join('\n')).toMatch(/integrity/);
  await expect.poll(() => told(page)).toEqual(expect.arrayContaining(['error not-loaded']));
  await expect(page.getByText('The figure of the page.')).toBeVisible();
});

test('after use nothing is stored, and nothing was asked for but its own files', async ({
  page,
  context,
}) => {
  const { requests } = await open(page);
  await ready(page);
  await use(page);
  const own = /^(min|app\.min|questions\.min|claims\.min|forecasts\.min|mentions\.min)\.js$/;
  expect(requests.filter((name) => !own.test(name))).toEqual([]);
  expect(await context.cookies()).toEqual([]);
  const left = await page.evaluate(async () => [
    document.cookie.length,
    localStorage.length,
    sessionStorage.length,
    (await indexedDB.databases()).length,
    'caches' in globalThis ? (await caches.keys()).length : 0,
  ]);
  expect(left).toEqual([0, 0, 0, 0, 0]);
});
