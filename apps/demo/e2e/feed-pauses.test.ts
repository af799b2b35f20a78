// Tests who asks for a feed, and when nobody does; and what may not be asked at all.
import { expect } from '@playwright/test';
import { answered, minute, pass, stillClock, tag, test, untilAsked } from './feed-page.js';
import { errorsAt, feedOf, noticesOf, openAt, shows } from './feed-server.js';
import { base } from './shell-page.js';

test('two elements ask once, and both show it', async ({ page, server }) => {
  await stillClock(page);
  server.answer = { body: feedOf('2026-02-01'), headers: { 'cache-control': 'no-store' } };
  await openAt(server, page, `${tag('refresh="60"')}${tag('refresh="120" view="claims"')}`);
  await shows(page.locator(base).first(), '1 February 2026');
  await shows(page.locator(base).last(), '1 February 2026');
  expect(server.asked).toHaveLength(1);
  await untilAsked(page, server, 2, 58_000);
  await answered(page);
  await page.evaluate((name) => {
    for (const one of document.querySelectorAll(name)) one.remove();
  }, base);
  await pass(page, 30 * minute);
  expect(server.asked).toHaveLength(2);
});

test('an element that is moved a hundred times asks no more', async ({ page, server }) => {
  await stillClock(page);
  server.answer = { body: feedOf('2026-02-01') };
  await openAt(server, page, tag());
  await shows(page.locator(base), '1 February 2026');
  await page.evaluate((name) => {
    const one = document.querySelector(name);
    for (let n = 0; n < 100; n += 1) if (one) document.body.append(one);
  }, base);
  await shows(page.locator(base), '1 February 2026');
  expect(server.asked).toHaveLength(1);
});

test('without a line nothing is asked and it is said; with it the feed is looked at again', async ({
  page,
  server,
  context,
}) => {
  await stillClock(page);
  server.answer = { body: feedOf('2026-02-01') };
  await openAt(server, page, tag('refresh="60"'));
  const tracker = page.locator(base);
  await shows(tracker, '1 February 2026');
  await context.setOffline(true);
  await expect(noticesOf(tracker)).toHaveText(
    'There is no connection. Shown is what came last, with data to 1 February 2026.',
  );
  await pass(page, 10 * minute);
  expect(server.asked).toHaveLength(1);
  await expect.poll(() => errorsAt(page)).toEqual(['feed-unreachable']);
  server.answer = { body: feedOf('2026-02-02', 2_000) };
  await context.setOffline(false);
  await shows(tracker, '2 February 2026');
  await pass(page, 1_000);
  await expect(tracker).not.toContainText('There is no connection');
});

test('nothing is asked while nobody looks', async ({ page, server }) => {
  await stillClock(page);
  server.answer = { body: feedOf('2026-02-01') };
  await openAt(server, page, tag('refresh="60"'));
  await shows(page.locator(base), '1 February 2026');
  const see = (state: string): Promise<void> =>
    page.evaluate((visibilityState) => {
      Object.defineProperty(document, 'visibilityState', {
        configurable: true,
        get: () => visibilityState,
      });
      document.dispatchEvent(new Event('visibilitychange'));
    }, state);
  await see('hidden');
  await pass(page, 10 * minute);
  expect(server.asked).toHaveLength(1);
  await see('visible');
  await expect.poll(() => server.asked.length).toBe(2);
});

test('a page that comes back looks again', async ({ page, server }) => {
  server.answer = { body: feedOf('2026-02-01') };
  await stillClock(page);
  await openAt(server, page, tag('refresh="600"'));
  await shows(page.locator(base), '1 February 2026');
  await pass(page, 2 * minute);
  expect(server.asked).toHaveLength(1);
  // Chromium without a window does not keep pages: the event is what the element hears of it.
  await page.evaluate(() =>
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })),
  );
  await expect.poll(() => server.asked.length).toBe(2);
});

test('another address takes the place of the first', async ({ page, server }) => {
  await stillClock(page);
  server.answer = { body: feedOf('2026-02-01') };
  await openAt(server, page, tag());
  const tracker = page.locator(base);
  await shows(tracker, '1 February 2026');
  server.answer = { body: feedOf('2026-01-15', 99) };
  await tracker.evaluate((one) => one.setAttribute('src', '/feed.json?other'));
  await shows(tracker, '15 January 2026');
  await tracker.evaluate((one) => one.removeAttribute('src'));
  await expect(tracker.locator('h3.sentence')).toContainText('Ukraine');
});

test.describe('an address that may not be fetched', () => {
  for (const src of [
    'javascript:alert(1)',
    'data:application/json,{}',
    'http://example.org/feed',
    'https://a:b@example.org/',
    'https://',
  ]) {
    test(`${src} is told, and nothing is asked`, async ({ page, server }) => {
      await stillClock(page, '2026-11-27');
      const requests: string[] = [];
      page.on('request', (request) => requests.push(request.url()));
      await openAt(server, page, `<${base} src="${src}"></${base}>`);
      await expect.poll(() => errorsAt(page)).toEqual(['unknown-value']);
      await expect(noticesOf(page.locator(base))).toContainText(
        'Shown is the record that came with',
      );
      expect(requests.filter((one) => !one.startsWith(server.origin))).toEqual([]);
    });
  }
});
