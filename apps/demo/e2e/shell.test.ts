// Tests what a reader has of the tag: nothing asked for before a touch, nothing moved after it, the focus kept.
import { expect, test } from '@playwright/test';
import { axeFaults } from './axe-faults.js';
import { atRest } from './demo-test.js';
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

for (const view of ['troops', 'origins', 'indicators', 'relays', 'summary'] as const) {
  for (const width of [375, 1_100]) {
    test(`at ${width} px the still figure of ${view} asks for itself alone, and nothing moves when the app comes`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 900 });
      const { requests, misdeeds } = await open(page, {
        body: `<div lang="uk"><${base} view="${view}"></${base}></div>`,
      });
      await ready(page);
      await atRest(page.locator(base));
      const box = await page.locator('#after').boundingBox();
      const headline = page.locator(`${base} h3.sentence:visible`);
      const said = await headline.textContent();
      expect(requests).toEqual(['min.js', `uk-still-${view}.min.js`]);
      await page.evaluate('window.shift = 0');
      await headline.hover();
      await hasApp(page);
      await atRest(page.locator(base));
      await expect(headline).toHaveText(said ?? '');
      expect(await page.locator('#after').boundingBox()).toEqual(box);
      expect(await page.evaluate('window.shift')).toBe(0);
      expect(misdeeds).toEqual([]);
    });
  }
}

test('a click before the app is there is answered by it, and the focus stays', async ({ page }) => {
  await open(page);
  await ready(page);
  await page.locator('[data-act="open claims"]').click();
  await expect(page.getByRole('table')).toBeVisible();
  await expect.poll(() => focusName(page)).toBe('open claims');
  await expect.poll(() => told(page)).toContain('view-change open=claims');
});

test('the focus stays in a list that grows', async ({ page }) => {
  await open(page);
  await ready(page);
  await page.locator('[data-act="open claims"]').click();
  const more = page.locator('[data-act^="set claims.page "]').first();
  const rows = page.locator('tbody tr');
  await expect(rows).toHaveCount(10);
  await more.focus();
  await page.keyboard.press('Enter');
  await expect(rows).toHaveCount(20);
  await expect.poll(() => focusName(page)).toMatch(/^set claims\.page |^\d{4}-/);
});

test('a card takes the focus, Escape closes it, and the focus goes back', async ({ page }) => {
  await open(page);
  await ready(page);
  const row = page.locator('.counts button[data-key]:visible').first();
  await row.focus();
  await hasApp(page);
  await page.keyboard.press('Enter');
  await expect(page.locator('.card')).toBeFocused();
  const key = await row.getAttribute('data-key');
  await expect.poll(() => told(page)).toContain(`select claim ${key ?? ''}`);
  await page.keyboard.press('Escape');
  await expect(page.locator('.card')).toHaveCount(0);
  await expect(row).toBeFocused();
});

test('a picture is one tab stop, walked by arrow keys and buttons, left by Escape', async ({
  page,
}) => {
  await open(page);
  await ready(page);
  const explore = page.locator('.explore:visible');
  await explore.focus();
  await hasApp(page);
  await expect(explore).toBeFocused();
  await page.keyboard.press('Enter');
  const slider = page.locator('.stepper');
  await expect(slider).toBeFocused();
  await expect(slider).toHaveAttribute('aria-valuenow', '1');
  await page.keyboard.press('End');
  const last = await slider.getAttribute('aria-valuemax');
  await expect(slider).toHaveAttribute('aria-valuenow', String(last));
  await page.keyboard.press('ArrowLeft');
  await expect(slider).toHaveAttribute('aria-valuenow', String(Number(last) - 1));
  await page.locator('[data-act="step later"]').click();
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
  const turned = page.locator('[data-act="question troops"][role="tab"]');
  await expect(turned).toBeFocused();
  await expect(page.getByRole('tabpanel', { name: await turned.innerText() })).toBeVisible();
  await expect(said).toContainText((await page.locator('h3.sentence').innerText()).trim());
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
  await page.locator('[data-act="open settings"]').click();
  const slider = page.getByRole('slider', { name: /^As known on/ });
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
      for (const fold of ['settings', 'claims', 'why']) {
        await page.locator(`[data-act="open ${fold}"]`).first().click();
      }
      await page.locator('tbody button[data-key]').first().click();
      await expect(page.locator('.card')).toBeVisible();
      await atRest(page.locator(base).first());
      expect(await axeFaults(page, { within: base })).toEqual([]);
    });
  }
}

test('a mark of the picture of history is a target, and shows that it is pointed at', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1_100, height: 900 });
  await open(page, { body: `<${base} view="troops" rule="envelope"></${base}>` });
  await hasApp(page);
  const target = page.locator('.dprk-target').last();
  await expect(target).toBeVisible();
  await atRest(page.locator(base));
  const box = await target.boundingBox();
  if (!box) throw new Error('no box');
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await expect(target).toHaveClass(/dprk-is-marked/);
  await expect(target).toHaveCSS('stroke-width', '2px');
  await page.emulateMedia({ media: 'print' });
  await expect(target).toBeHidden();
});

test('what the reader opens is told by its kind: a claim, an event, a forecast, a change', async ({
  page,
}) => {
  await open(page, { body: `<${base} views="troops forecasts relays"></${base}>` });
  await hasApp(page);
  const kinds = async (): Promise<readonly string[]> =>
    (await told(page)).flatMap((one) => /^select (\S+) \S/.exec(one)?.[1] ?? []);
  await page.setViewportSize({ width: 1_100, height: 900 });
  for (const [view, selector, kind] of [
    ['troops', '.phrases button', 'claim'],
    ['troops', '.dprk-event-label', 'event'],
    ['forecasts', '.phrases button', 'forecast'],
    ['relays', '[data-key^="change:"]', 'change'],
  ] as const) {
    const tab = page.locator(`[role="tab"][data-act="question ${view}"]`);
    await tab.click();
    await expect(tab).toHaveAttribute('aria-selected', 'true');
    await page.locator(selector).first().dispatchEvent('click');
    await expect.poll(async () => (await kinds()).at(-1)).toBe(kind);
    await page.keyboard.press('Escape');
  }
});

test('a replay says its answer when it is shown, never the one before', async ({ page }) => {
  let answer: (value?: unknown) => void = () => undefined;
  const mentions = new Promise((resolve) => {
    answer = resolve;
  });
  await page.clock.install();
  await open(page, {
    body: `<${base} views="losses troops"></${base}>`,
    after: (name) => (name.includes('mentions') ? mentions : undefined),
  });
  await hasApp(page);
  const headline = page.locator('h3.sentence');
  const newest = (await headline.innerText()).trim();
  await page.locator('[data-act="open settings"]').click();
  await page.getByRole('slider', { name: /^As known on/ }).focus();
  await page.keyboard.press('Home');
  await page.clock.runFor(2_000);
  await expect(page.getByRole('status')).toBeEmpty();
  answer();
  await expect(headline).not.toHaveText(newest);
  await page.clock.runFor(2_000);
  await expect(page.getByRole('status')).toContainText((await headline.innerText()).trim());
});

test('a count beside the figure leads to no question that the page does not offer', async ({
  page,
}) => {
  await open(page, { body: `<${base} views="losses origins"></${base}>` });
  await hasApp(page);
  const counts = page.locator('.counts');
  await expect(counts.getByText('Sent', { exact: true })).toBeVisible();
  await expect(page.locator('[data-act="question troops"]')).toHaveCount(0);
  await counts.locator('[data-act="question losses killed"]').click();
  await expect(counts.locator('[data-act="question losses killed-or-wounded"]')).toBeVisible();
  await expect(page.getByRole('tab')).toHaveCount(2);
  expect((await told(page)).filter((one) => one.startsWith('error'))).toEqual([]);
});

test('who leaves the bar of questions stays without it after another choice', async ({ page }) => {
  await open(page, { body: `<${base} views="losses origins"></${base}>` });
  await hasApp(page);
  await page.locator('[data-act="explore"]').click();
  await expect(page.getByRole('tab')).toHaveCount(0);
  await page.locator('.counts [data-act="question losses killed"]').click();
  await expect(
    page.locator('.counts [data-act="question losses killed-or-wounded"]'),
  ).toBeVisible();
  await expect(page.getByRole('tab')).toHaveCount(0);
});
