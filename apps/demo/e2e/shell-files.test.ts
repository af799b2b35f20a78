// Tests what becomes of a file that cannot be had: told once, asked for again at a touch, by itself a few times at most.
import { expect, test } from '@playwright/test';
import { base, hasApp, open, ready, told } from './shell-page.js';

const failed = async (page: Parameters<typeof told>[0]): Promise<readonly string[]> =>
  (await told(page)).filter((one) => one === 'error not-loaded');

test('an app that cannot be had is asked for a few times, then the still figure stands', async ({
  page,
}) => {
  await page.clock.install({ time: 0 });
  await page.clock.pauseAt(600_000);
  const { requests, misdeeds } = await open(page, {
    body: `<${base} view="troops" rule="envelope"></${base}>`,
    instead: (name) => (name.startsWith(`${base}.app`) ? 404 : undefined),
  });
  await expect.poll(() => failed(page)).toHaveLength(1);
  const asked = (): readonly string[] => requests.filter((name) => name.startsWith('app'));
  const all = ['app.min.js', 'app.min.js?again=1', 'app.min.js?again=2'];
  for (const count of [1, 2, 3]) {
    // The clock stands still but for this: nobody asks before a pause is over.
    await expect(async () => {
      if (asked().length < count) await page.clock.runFor(1_000);
      expect(asked()).toEqual(all.slice(0, count));
    }).toPass();
  }
  await page.clock.runFor(60_000);
  await expect(page.locator(`${base} h3.sentence:visible`)).toHaveCount(1);
  const warnings = (): readonly string[] => misdeeds.filter((one) => one.includes('still figure'));
  await expect.poll(warnings).toHaveLength(1);
  await page.locator(base).hover();
  await expect.poll(asked).toEqual([...all, 'app.min.js?again=3']);
  await page.clock.runFor(60_000);
  expect(asked()).toHaveLength(4);
  expect(await failed(page)).toHaveLength(1);
  expect(warnings()).toHaveLength(1);
});

test('a pointer that goes to and fro does not ask at every turn', async ({ page }) => {
  await page.clock.install({ time: 0 });
  await page.clock.pauseAt(600_000);
  const { requests } = await open(page, {
    instead: (name) => (name.startsWith(`${base}.app`) ? 404 : undefined),
  });
  await ready(page);
  for (let turn = 0; turn < 20; turn += 1) {
    await page.locator(`${base} h3`).hover();
    await page.locator('#after').hover();
  }
  await expect.poll(() => failed(page)).toHaveLength(1);
  // No time has passed: once, and once more under another query.
  const asked = (): readonly string[] => requests.filter((name) => name.startsWith('app'));
  const twice = ['app.min.js', 'app.min.js?again=1'];
  await expect.poll(asked).toEqual(twice);
  await page.clock.runFor(1_100);
  await page.locator(`${base} h3`).hover();
  await expect.poll(asked).toEqual([...twice, 'app.min.js?again=2']);
});

test('a page that asks for something else has the app asked for again', async ({ page }) => {
  const { requests } = await open(page, {
    body: `<${base} view="forecasts"></${base}>`,
    instead: (name) => (name === `${base}.app.min.js` ? 404 : undefined),
  });
  await expect.poll(() => failed(page)).toHaveLength(1);
  await page.evaluate((tag) => document.querySelector(tag)?.setAttribute('view', 'claims'), base);
  await hasApp(page);
  expect(requests).toContain('app.min.js?again=1');
});

test('a still figure of a question that cannot be had leaves the answer to the app', async ({
  page,
}) => {
  const { requests, misdeeds } = await open(page, {
    body: `<${base} view="troops"></${base}>`,
    instead: (name) => (name.includes('-still-') ? 404 : undefined),
  });
  await hasApp(page);
  await expect(page.locator(`${base} h3.sentence:visible`)).toContainText('sent to Russia');
  expect(requests).toContain('app.min.js');
  expect(await told(page)).not.toContain('error not-loaded');
  expect(misdeeds.filter((one) => !one.includes('404'))).toEqual([]);
});

test('who turns to another question before a touch sees its still figure', async ({ page }) => {
  const { requests } = await open(page);
  await ready(page);
  const headline = page.locator(`${base} h3.sentence:visible`);
  for (const [view, said] of [
    ['troops', 'sent to Russia'],
    ['relays', 'News reports'],
    ['losses', 'killed or wounded'],
  ] as const) {
    await page.evaluate(
      ([tag = '', asked]) => document.querySelector(tag)?.setAttribute('view', asked ?? ''),
      [base, view],
    );
    await expect(headline).toContainText(said);
  }
  expect(requests).toEqual(['min.js', 'en-still-troops.min.js', 'en-still-relays.min.js']);
});

for (const [file, again, body] of [
  ['claims', 'claims', `<${base}></${base}>`],
  ['Korean words', 'ko', `<div lang="ko"><${base}></${base}></div>`],
] as const) {
  test(`${file} that failed are told once, and asked for again at the next touch`, async ({
    page,
  }) => {
    const { requests } = await open(page, {
      body,
      instead: (name) => (name === `${base}.${again}.min.js` ? 404 : undefined),
    });
    await ready(page);
    await page.locator(`${base} h3`).hover();
    await expect.poll(() => failed(page)).toHaveLength(1);
    await expect(page.locator(`${base} h3.sentence:visible`)).toHaveCount(1);
    await expect(page.locator('.app')).toHaveAttribute('lang', again === 'ko' ? 'ko' : 'en');
    expect(requests.filter((name) => name.startsWith(`${again}.`))).toEqual([`${again}.min.js`]);
    await page.locator('.links button:visible').first().hover();
    await hasApp(page);
    await expect.poll(() => requests).toContain(`${again}.min.js?again=1`);
    await expect(page.locator('.app')).toHaveAttribute('lang', again === 'ko' ? 'ko' : 'en');
    expect(await failed(page)).toHaveLength(1);
  });
}

test('a still figure of a language that failed is asked for again while the app cannot be had', async ({
  page,
}) => {
  const { requests } = await open(page, {
    body: `<div lang="uk"><${base}></${base}></div>`,
    instead: (name) => (/app|uk-still\.min\.js$/.test(name) ? 404 : undefined),
  });
  await expect.poll(() => failed(page)).toHaveLength(1);
  await expect(page.locator('.app')).toHaveAttribute('lang', 'en');
  await page.locator(`${base} h3`).hover();
  await expect(page.locator('.app')).toHaveAttribute('lang', 'uk');
  expect(requests).toContain('uk-still.min.js?again=1');
});

for (const file of ['questions', 'forecasts']) {
  test(`${file} that failed leave the figure as it is, and are asked for again at the next touch`, async ({
    page,
  }) => {
    const { requests, misdeeds } = await open(page, {
      instead: (name) =>
        name.endsWith(`.${file}.min.js`) || name.endsWith(`.${file}.min.js?again=1`)
          ? 404
          : undefined,
    });
    await ready(page);
    await page.locator(`${base} h3`).hover();
    await hasApp(page);
    // They come by themselves a moment later; that they do not, nobody needs to know.
    await expect.poll(() => requests.includes(`${file}.min.js`)).toBe(true);
    expect(await failed(page)).toEqual([]);
    await page.locator('[data-act="open why"]:visible').click();
    await expect.poll(() => failed(page)).toHaveLength(1);
    await expect(page.locator(`${base} h3.sentence:visible`)).toHaveCount(1);
    await expect(page.locator('[data-fold="why"]')).toHaveCount(0);
    const failure = page.getByText('This part could not be shown.');
    await expect(failure).toBeVisible();
    // A third attempt is made when a pause is over.
    await expect(async () => {
      await page.mouse.move(0, 0);
      await page.locator(`${base} h3`).hover();
      await expect(page.locator('[data-fold="why"]')).toBeVisible({ timeout: 500 });
    }).toPass();
    await expect(failure).toHaveCount(0);
    expect(requests.filter((name) => name.startsWith(file))).toEqual([
      `${file}.min.js`,
      `${file}.min.js?again=1`,
      `${file}.min.js?again=2`,
    ]);
    expect(misdeeds.filter((one) => !one.includes('404'))).toEqual([]);
  });
}
