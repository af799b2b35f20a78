// The card of a claim is reached by mouse, touch and keyboard, and leads to the page it was taken from.
import type { Locator } from '@playwright/test';
import { expect, test } from './demo-test.js';

const card = (tracker: Locator): Locator => tracker.getByRole('dialog');

/** A mark of the picture that a pointer can reach. */
const mark = (tracker: Locator): Locator => tracker.locator('.plot [data-key]').last();

test('a click on a mark opens the card with speaker, dates and a link', async ({ openPage }) => {
  const tracker = (await openPage('pages/single-view.html')).first();
  await mark(tracker).click();
  await expect(card(tracker)).toBeVisible();
  await expect(card(tracker).getByText('Speaker', { exact: true })).toBeVisible();
  await expect(card(tracker).getByText('Stated', { exact: true })).toBeVisible();
  const link = card(tracker).getByRole('link').first();
  await expect(link).toHaveAttribute('href', /^https?:\/\//);
  await expect(link).toHaveAttribute('rel', 'noopener noreferrer nofollow');
});

test('the card and the mark are of the same claim', async ({ page, openPage }) => {
  const tracker = (await openPage('pages/single-view.html')).first();
  await page.evaluate(() => {
    addEventListener('dprk-select', (event) => {
      document.title = (event as Event & { readonly claimId: string }).claimId;
    });
  });
  const key = await mark(tracker).getAttribute('data-key');
  await mark(tracker).click();
  await expect(page).toHaveTitle(key ?? 'no key');
  await expect(card(tracker).getByText(key ?? 'no key', { exact: true })).toBeVisible();
});

test('the close button closes the card', async ({ openPage }) => {
  const tracker = (await openPage('pages/single-view.html')).first();
  await mark(tracker).click();
  await card(tracker).getByRole('button', { name: 'Close' }).click();
  await expect(card(tracker)).toHaveCount(0);
});

test('a card on one element opens none on the other', async ({ openPage }) => {
  const trackers = await openPage('pages/two.html');
  await mark(trackers.first()).click();
  await expect(card(trackers.first())).toHaveCount(1);
  await expect(card(trackers.last())).toHaveCount(0);
});

test('a claim that was printed otherwise says how and where', async ({ openPage }) => {
  const tracker = (await openPage('pages/own-record.html')).first();
  await tracker.getByRole('list', { name: /list/ }).getByRole('button', { name: /1,500/ }).click();
  await expect(card(tracker)).toContainText('Example Island Review');
  await expect(card(tracker)).toContainText('killed printed for killed or wounded');
});

test.describe('on a touch screen', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } });

  test('a tap on a mark opens the card', async ({ openPage }) => {
    const tracker = (await openPage('pages/single-view.html')).first();
    await mark(tracker).tap();
    await expect(card(tracker)).toBeVisible();
  });

  test('a tap on a claim in the list opens its card', async ({ openPage }) => {
    const tracker = (await openPage('pages/single-view.html')).first();
    await tracker.getByRole('list', { name: /list/ }).getByRole('button').first().tap();
    await expect(card(tracker)).toBeVisible();
  });
});
