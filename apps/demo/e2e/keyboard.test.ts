// Everything can be done with the keyboard, and nothing holds it.
import { expect, test } from './demo-test.js';
import { focusedElement } from './focused-element.js';
import { viewTabs } from './view-tabs.js';

test.describe('tabs', () => {
  test('arrow keys turn through the tabs and around their end', async ({ page, openPage }) => {
    const tracker = (await openPage('index.html')).first();
    await tracker.getByRole('tab').first().focus();
    for (const { tab } of [...viewTabs.slice(1), ...viewTabs.slice(0, 1)]) {
      await page.keyboard.press('ArrowRight');
      const turned = tracker.getByRole('tab', { name: tab, exact: true });
      await expect(turned).toBeFocused();
      await expect(turned).toHaveAttribute('aria-selected', 'true');
    }
  });

  test('Home and End go to the first and the last tab', async ({ page, openPage }) => {
    const tracker = (await openPage('index.html')).first();
    await tracker.getByRole('tab').first().focus();
    await page.keyboard.press('End');
    await expect(tracker.getByRole('tab').last()).toBeFocused();
    await page.keyboard.press('Home');
    await expect(tracker.getByRole('tab').first()).toBeFocused();
  });

  test('are one stop in the order of Tab', async ({ openPage }) => {
    const tracker = (await openPage('index.html')).first();
    await expect(tracker.locator('[role="tab"][tabindex="0"]')).toHaveCount(1);
  });
});

test.describe('the picture', () => {
  test('is one stop in the order of Tab, and Tab leaves it', async ({ page, openPage }) => {
    const tracker = (await openPage('hosts/strict-csp.html')).first();
    await tracker.getByRole('tab', { selected: true }).focus();
    const seen: string[] = [];
    do {
      await page.keyboard.press('Tab');
      seen.push(await focusedElement(page));
    } while (seen.length < 40 && seen.at(-1) !== 'plot');
    expect(seen.at(-1)).toBe('plot');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('Tab');
    expect(await focusedElement(page)).not.toBe('plot');
    await page.keyboard.press('Shift+Tab');
    expect(await focusedElement(page)).toBe('plot');
  });

  test('arrow keys step from claim to claim and say each', async ({ page, openPage }) => {
    const tracker = (await openPage('pages/single-view.html')).first();
    await tracker.locator('.plot').first().focus();
    await page.keyboard.press('End');
    const said = tracker.locator('.said').first();
    await expect(said).toContainText(/\d/);
    const last = await said.innerText();
    await page.keyboard.press('ArrowLeft');
    await expect(said).not.toHaveText(last);
    await page.keyboard.press('ArrowRight');
    await expect(said).toHaveText(last);
    await page.keyboard.press('Home');
    await expect(said).not.toHaveText(last);
  });

  test('Enter opens the card, Esc closes it and the focus returns', async ({ page, openPage }) => {
    const tracker = (await openPage('pages/single-view.html')).first();
    const plot = tracker.locator('.plot').first();
    await plot.focus();
    await page.keyboard.press('End');
    await page.keyboard.press('Enter');
    const card = tracker.getByRole('dialog');
    await expect(card).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(card).toHaveCount(0);
    await expect(plot).toBeFocused();
  });
});

test('a claim in the list opens its card, and Esc returns to the claim', async ({
  page,
  openPage,
}) => {
  const tracker = (await openPage('pages/single-view.html')).first();
  const claim = tracker.getByRole('list', { name: /list/ }).getByRole('button').first();
  await claim.focus();
  await page.keyboard.press('Enter');
  await expect(tracker.getByRole('dialog')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(tracker.getByRole('dialog')).toHaveCount(0);
  await expect(claim).toBeFocused();
});

test('Tab goes through the whole element and out of it', async ({ page, openPage }) => {
  await openPage('hosts/strict-csp.html');
  await page.getByRole('link', { name: 'All pages of the demo' }).focus();
  const seen: string[] = [];
  do {
    await page.keyboard.press('Tab');
    seen.push(await focusedElement(page));
  } while (seen.length < 200 && seen.at(-1) !== 'body');
  expect(seen).toContain('plot');
  expect(seen.at(-1)).toBe('body');
});
