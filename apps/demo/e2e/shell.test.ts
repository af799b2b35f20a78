// Tests what a reader has of the tag: nothing asked for before a touch, nothing moved after it, the focus kept.
import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { base, focusName, hasApp, open, ready, told } from './shell-page.js';

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
