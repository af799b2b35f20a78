// Tests feeds against a real server with every fault it may have: what stands, what is said, and what is told.
import { createHash } from 'node:crypto';
import { expect } from '@playwright/test';
import { answered, minute, pass, stillClock, tag, test, untilAsked } from './feed-page.js';
import {
  errorsAt,
  feedOf,
  noticesOf,
  openAt,
  shows,
  toldAt,
  type Answer,
  type Told,
} from './feed-server.js';
import { base } from './shell-page.js';

test('a feed is shown in place of our record, which is never loaded', async ({ page, server }) => {
  server.answer = { body: feedOf('2026-02-01') };
  const requests: string[] = [];
  page.on('request', (request) => requests.push(new URL(request.url()).pathname));
  await stillClock(page);
  await openAt(server, page, tag());
  const tracker = page.locator(base);
  await shows(tracker, '1 February 2026');
  await expect(noticesOf(tracker)).toHaveCount(0);
  expect(requests.filter((name) => /claims|forecasts|mentions/.test(name))).toEqual([]);
  expect(server.asked).toHaveLength(1);
  expect(server.asked[0]).not.toHaveProperty('cookie');
  expect(server.asked[0]).not.toHaveProperty('referer');
  const told = async (): Promise<unknown> =>
    (await toldAt(page)).find(({ name }) => name === 'data');
  await expect.poll(told).toMatchObject({ day: '2026-02-01', refused: 0 });
  await pass(page, 60 * minute);
  expect(server.asked).toHaveLength(1);
  expect(await page.evaluate(() => [localStorage.length, document.cookie])).toEqual([0, '']);
});

test('while the feed is on its way the block waits and says so', async ({ page, server }) => {
  await stillClock(page);
  server.answer = { fault: 'silent' };
  await openAt(server, page, tag());
  await expect(noticesOf(page.locator(base))).toHaveText('The newest data are being fetched.');
  await expect(page.locator(`${base} h3.sentence`)).toHaveCount(0);
  const box = await page.locator(base).boundingBox();
  expect(box?.height).toBeGreaterThan(400);
});

test('a new version is shown in place, an unchanged one costs nothing', async ({
  page,
  server,
}) => {
  await stillClock(page);
  server.answer = { body: feedOf('2026-02-01'), headers: { etag: '"1"' } };
  await openAt(server, page, tag('refresh="60"'));
  const tracker = page.locator(base);
  await shows(tracker, '1 February 2026');
  await page.evaluate((name) => {
    const root = document.querySelector(name)?.shadowRoot;
    Object.assign(window, { changes: 0 });
    if (root)
      new MutationObserver((list) => {
        Object.assign(window, { changes: Number(Reflect.get(window, 'changes')) + list.length });
      }).observe(root, { subtree: true, childList: true, attributes: true, characterData: true });
  }, base);
  await untilAsked(page, server, 2, 58_000);
  await expect.poll(() => server.answered).toEqual([200, 304]);
  expect(server.asked[1]?.['if-none-match']).toBe('"1"');
  expect(await page.evaluate(() => Reflect.get(window, 'changes') as number)).toBe(0);
  server.answer = { body: feedOf('2026-02-02', 2_000), headers: { etag: '"2"' } };
  await untilAsked(page, server, 3, 58_000);
  await shows(tracker, '2 February 2026');
  await expect
    .poll(async () => (await toldAt(page)).at(-1))
    .toMatchObject({ name: 'data', day: '2026-02-02', before: '2026-02-01' });
  await expect(tracker.locator('.text-notice')).toContainText(
    'Corrected or withdrawn since this page was opened',
  );
});

const refusals: readonly (readonly [string, Answer, string])[] = [
  ['HTTP 500', { status: 500 }, 'feed-unreachable'],
  ['HTTP 404', { status: 404 }, 'feed-unreachable'],
  ['a cut line', { body: feedOf('2026-02-03'), fault: 'cut' }, 'feed-unreachable'],
  ['HTML', { body: '<p>', headers: { 'content-type': 'text/html' } }, 'feed-refused'],
  [
    'text',
    { body: feedOf('2026-02-03'), headers: { 'content-type': 'text/plain' } },
    'feed-refused',
  ],
  ['2 MB and a byte', { body: `"${'x'.repeat(1_999_999)}"` }, 'feed-refused'],
  ['half of a JSON', { body: feedOf('2026-02-03').slice(0, 400) }, 'feed-refused'],
  ['a list', { body: '[]' }, 'feed-refused'],
  ['nothing', { body: '' }, 'feed-refused'],
  ['bytes that are not UTF-8', { body: new Uint8Array([0x22, 0xff, 0x22]) }, 'feed-refused'],
  [
    'depth',
    { body: `{"dataDay":"2026-02-03","documents":${'['.repeat(5_000)}${']'.repeat(5_000)}}` },
    'feed-refused',
  ],
  ['a prototype', { body: '{"__proto__":{"dataDay":"2026-02-03"}}' }, 'feed-refused'],
  ['older data', { body: feedOf('2026-01-31') }, 'feed-refused'],
];

for (const [what, answer, code] of refusals) {
  test(`${what}: the last good version stands, and it is told once`, async ({ page, server }) => {
    await stillClock(page);
    server.answer = { body: feedOf('2026-02-01') };
    await openAt(server, page, tag('refresh="60"'));
    const tracker = page.locator(base);
    await shows(tracker, '1 February 2026');
    const before = await tracker.locator('h3.sentence').innerText();
    server.answer = answer;
    await untilAsked(page, server, 2, 58_000);
    await expect(noticesOf(tracker)).toContainText('Shown is what came last');
    expect(await tracker.locator('h3.sentence').innerText()).toBe(before);
    await shows(tracker, '1 February 2026');
    await expect.poll(() => errorsAt(page)).toEqual([code]);
    // The pause after a first bad answer is a minute, after a second one two.
    await untilAsked(page, server, 3, 58_000);
    await answered(page);
    expect(await errorsAt(page)).toEqual([code]);
    server.answer = { body: feedOf('2026-02-04', 1_300) };
    await untilAsked(page, server, 4, 94_000);
    await shows(tracker, '4 February 2026');
    await expect(noticesOf(tracker).filter({ hasText: 'Shown is' })).toHaveCount(0);
    await pass(page, 1_000);
    await expect(tracker).not.toContainText('Shown is');
  });
}

test('a feed that never answers is given up after eight seconds, and our record is named as such', async ({
  page,
  server,
}) => {
  await stillClock(page, '2026-11-27');
  server.answer = { fault: 'silent' };
  await openAt(server, page, tag());
  const tracker = page.locator(base);
  await expect.poll(() => server.asked.length).toBe(1);
  await pass(page, 7_000);
  await expect(tracker.locator('h3.sentence')).toHaveCount(0);
  await pass(page, 1_500);
  await expect(noticesOf(tracker)).toContainText(
    'The newest data could not be fetched. Shown is the record that came with this figure, with data to',
  );
  await expect(tracker.locator('h3.sentence')).toContainText('Ukraine');
  await expect.poll(() => errorsAt(page)).toEqual(['feed-unreachable']);
  server.answer = { body: feedOf('2026-02-01') };
  await untilAsked(page, server, 2, 48_000);
  await shows(tracker, '1 February 2026');
  await expect(noticesOf(tracker)).toContainText('The data end on 1 February 2026');
});

test('a feed that stalls half way is given up too', async ({ page, server }) => {
  await stillClock(page);
  server.answer = { body: feedOf('2026-02-01'), fault: 'stalls' };
  await openAt(server, page, tag());
  await expect.poll(() => server.asked.length).toBe(1);
  await pass(page, 8_500);
  await expect.poll(() => errorsAt(page)).toEqual(['feed-unreachable']);
  expect((await toldAt(page)).find(({ code }) => code)?.detail).toContain('no answer within 8 s');
});

test('a figure of the page stands until the feed is there, and where it cannot be had', async ({
  page,
  server,
}) => {
  await stillClock(page);
  server.answer = { status: 503 };
  const figure = '<figure data-day="2026-01-01"><h3 class="sentence">Our own figure</h3></figure>';
  await openAt(server, page, `<${base} src="/feed.json">${figure}</${base}>`);
  const tracker = page.locator(base);
  await expect(noticesOf(tracker)).toHaveText(
    'The newest data could not be fetched. Shown is the figure that was printed with the page.',
  );
  await expect(tracker.locator('h3.sentence')).toHaveText('Our own figure');
  await tracker.locator('h3.sentence').click();
  await expect(tracker.locator('h3.sentence')).toHaveText('Our own figure');
  server.answer = { body: feedOf('2026-02-01') };
  await untilAsked(page, server, 2, 58_000);
  await shows(tracker, '1 February 2026');
});

test('bad records are refused with their reasons, the good ones are shown', async ({
  page,
  server,
}) => {
  await stillClock(page);
  const feed = JSON.parse(feedOf('2026-02-01')) as { documents: object[] };
  feed.documents.push({}, { id: 'x' });
  server.answer = { body: JSON.stringify(feed) };
  await openAt(server, page, tag());
  const tracker = page.locator(base);
  await shows(tracker, '1 February 2026');
  await expect(noticesOf(tracker)).toHaveText('2 records were refused, each with its reason.');
  const told = async (is: (one: Told) => boolean): Promise<Told | undefined> =>
    (await toldAt(page)).find(is);
  await expect.poll(async () => (await told(({ name }) => name === 'data'))?.refused).toBe(2);
  await expect
    .poll(async () => (await told(({ code }) => code === 'malformed-record'))?.faults)
    .toBeGreaterThan(1);
});

test('hostile texts of a feed stay texts', async ({ page, server }) => {
  await stillClock(page);
  const evil = '<img src=x onerror="window.hacked=1"><script>window.hacked=1</script>';
  const body = feedOf('2026-02-01').replaceAll('Our office', evil.replaceAll('"', '\\"'));
  server.answer = { body };
  await openAt(server, page, tag('view="claims"'));
  const tracker = page.locator(base);
  await expect(tracker.locator('tbody tr').first()).toContainText('<img');
  await expect(tracker.locator('img, script')).toHaveCount(0);
  expect(await page.evaluate(() => 'hacked' in window)).toBe(false);
});

test('src-integrity lets in the bytes it names and no others', async ({ page, server }) => {
  await stillClock(page);
  const body = feedOf('2026-02-01');
  const sha = createHash('sha384').update(body).digest('base64');
  server.answer = { body };
  await openAt(server, page, tag(`src-integrity="sha384-${sha}"`));
  await shows(page.locator(base), '1 February 2026');
  server.answer = { body: `${body} ` };
  await openAt(server, page, tag(`src-integrity="sha384-${sha}"`));
  await expect.poll(() => errorsAt(page)).toEqual(['feed-refused']);
  await expect(noticesOf(page.locator(base))).toContainText('The newest data could not be used.');
  await openAt(server, page, tag('src-integrity="md5-abc"'));
  await expect.poll(() => errorsAt(page)).toEqual(['unknown-value']);
  expect(server.asked).toHaveLength(2);
});

test.describe('a frozen record', () => {
  test('stands as it was kept on the day, and says that there are newer data', async ({
    page,
    server,
  }) => {
    await openAt(server, page, `<${base} static-day="2026-11-22"></${base}>`);
    const tracker = page.locator(base);
    await shows(tracker, '22 November 2026');
    await expect(noticesOf(tracker)).toHaveText(
      /^\s*Kept as it stood on 22 November 2026\. There are newer data, to \d+ \w+ 2026\.\s*$/,
    );
    expect(await errorsAt(page)).toEqual([]);
  });

  test('of the newest day is the still figure: nothing more is loaded or said', async ({
    page,
    server,
  }) => {
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    await openAt(server, page, `<${base} id="a"></${base}>`);
    await expect.poll(async () => (await toldAt(page))[0]?.day).toBeDefined();
    const day = (await toldAt(page))[0]?.day ?? '';
    requests.length = 0;
    await openAt(server, page, `<${base} static-day="${day}"></${base}>`);
    await expect(page.locator(`${base} h3.sentence:visible`)).toBeVisible();
    // The page and the shell.
    expect(requests).toHaveLength(2);
    await expect(noticesOf(page.locator(base))).toHaveCount(0);
  });

  test('of a feed is held at the day, and not looked at again', async ({ page, server }) => {
    await stillClock(page);
    server.answer = { body: feedOf('2026-02-01') };
    await openAt(server, page, tag('refresh="60" static-day="2026-01-01"'));
    const tracker = page.locator(base);
    await shows(tracker, '1 January 2026');
    await expect(noticesOf(tracker)).toHaveText(
      'Kept as it stood on 1 January 2026. There are newer data, to 1 February 2026.',
    );
    await pass(page, 10 * minute);
    expect(server.asked).toHaveLength(1);
  });

  test('of a day to come is told, and shows what there is', async ({ page, server }) => {
    await openAt(server, page, `<${base} static-day="2999-01-01"></${base}>`);
    await expect(page.locator(`${base} h3.sentence`)).toContainText('Ukraine');
    await expect.poll(() => errorsAt(page)).toEqual(['unknown-value']);
  });
});
