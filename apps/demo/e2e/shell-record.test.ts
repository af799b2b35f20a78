// Tests a record that a page hands in: ours is never in its place, and what is shown stands until it is good.
import { expect, test } from '@playwright/test';
import { base, hasApp, open, ready, told } from './shell-page.js';

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
  await expect
    .poll(() => requests.toSorted())
    .toEqual(['app.min.js', 'intake.min.js', 'min.js', 'questions.min.js']);
  await page.evaluate(
    (tag) =>
      Object.assign(document.querySelector(tag) ?? {}, { ledger: Reflect.get(window, 'feed')(2) }),
    base,
  );
  await expect
    .poll(async () => (await told(page)).filter((one) => one === 'error malformed-record'))
    .toHaveLength(2);
  await expect
    .poll(async () => (await told(page)).filter((one) => one.startsWith('data')))
    .toEqual(['data 1', 'data 1']);
  expect(requests).toHaveLength(4);
});

test('a page is told of another record alone, and not of ours at the first touch', async ({
  page,
}) => {
  await open(page);
  await ready(page);
  await page.locator(`${base} h3`).hover();
  await hasApp(page);
  expect(await told(page)).toEqual(['ready ']);
});

test('what is shown stands until another record is read and found good', async ({ page }) => {
  let answer: (value?: unknown) => void = () => undefined;
  const intake = new Promise((resolve) => {
    answer = resolve;
  });
  await open(page, { after: (name) => (name.includes('intake') ? intake : undefined) });
  await ready(page);
  await page.locator(`${base} h3`).hover();
  await hasApp(page);
  const give = (feed: unknown): Promise<void> =>
    page.evaluate(
      ([tag, ledger]) => {
        Object.assign(document.querySelector(String(tag)) ?? {}, { ledger });
      },
      [base, feed],
    );
  const ours = await page.locator(`${base} h3.sentence`).innerText();
  const events = async (): Promise<readonly string[]> =>
    (await told(page)).filter((one) => /^(data|error)/.test(one));
  await give({ dataDay: '2026-02-01', parties: [], origins: [], documents: [{}] });
  await page.evaluate(() => new Promise(requestAnimationFrame));
  await expect(page.locator(`${base} h3.sentence`)).toHaveText(ours);
  answer();
  await expect.poll(events).toEqual(['error malformed-record']);
  await expect(page.locator(`${base} h3.sentence`)).toHaveText(ours);
  await give({ dataDay: '2026-02-01', parties: [], origins: [], documents: [] });
  await expect.poll(events).toEqual(['error malformed-record', 'data 0']);
  await expect(page.locator(`${base} h3.sentence`)).not.toHaveText(ours);
  await give(undefined);
  await expect.poll(events).toEqual(['error malformed-record', 'data 0', 'data 0']);
  await expect(page.locator(`${base} h3.sentence`)).toHaveText(ours);
});

test('what reads the record of a page is asked for again at the next touch', async ({ page }) => {
  const { requests } = await open(page, {
    instead: (name) => (name === `${base}.intake.min.js` ? 404 : undefined),
  });
  await ready(page);
  await page.evaluate((tag) => {
    const feed = { dataDay: '2026-02-01', parties: [], origins: [], documents: [] };
    Object.assign(document.querySelector(tag) ?? {}, { ledger: feed });
  }, base);
  await expect.poll(() => told(page)).toContain('error not-loaded');
  await page.locator('#after').hover();
  await page.locator(base).dispatchEvent('pointerover');
  await expect.poll(() => requests).toContain('intake.min.js?again=1');
  await expect
    .poll(async () => (await told(page)).filter((one) => one.startsWith('data')))
    .toEqual(['data 0']);
});
