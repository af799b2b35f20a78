// Frames: seen before scripts, asked by their address, heard in the page around, from a server, a file and a sandbox.
import { writeFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import {
  atRest,
  fileAddress,
  fileText,
  fits,
  follows,
  frame,
  frameHeight,
  framePage,
  heardBy,
  isOf,
  openClaims,
  parentScript,
  picturesLater,
  sentence,
  test,
  trackerIn,
} from './frame-host.js';

test('events reach the page as messages and, by the script, as events on the frame', async ({
  page,
  openHost,
}) => {
  await openHost(`${frame('?frame=story', 'id="a"')}${frame('?frame=other', 'id="b"')}${follows}`);
  await page.evaluate(() => {
    const told: unknown[] = [];
    Object.assign(window, { told });
    for (const name of ['dprk-select', 'dprk-view-change']) {
      addEventListener(name, (event) => {
        const { detail, target } = event as CustomEvent<unknown>;
        told.push([(target as Element).id, detail]);
      });
    }
  });
  const tracker = trackerIn(page, '#a');
  await tracker.locator(sentence).hover();
  await expect(tracker.getByRole('status')).toBeAttached();
  await tracker.locator(openClaims).first().click();
  const told = [
    'a',
    { type: 'dprk-view-change', frame: 'story', view: 'losses', stateText: 'open=claims' },
  ];
  await expect.poll(() => page.evaluate('window.told')).toEqual([told]);
  await tracker
    .locator('tbody [data-key]:visible, tbody tr[data-key] button:visible')
    .first()
    .click();
  await expect
    .poll(() => page.evaluate('window.told'))
    .toContainEqual(['a', expect.objectContaining({ type: 'dprk-select', kind: 'claim' })]);
  const ready = async (): Promise<readonly unknown[]> =>
    (await heardBy(page)).map(({ data }) => data).filter((data) => isOf(data, 'dprk-ready'));
  await expect.poll(ready).toEqual(
    expect.arrayContaining([
      expect.objectContaining({
        frame: 'story',
        digest: expect.stringMatching(/^[0-9a-f]{64}$/),
      }),
      expect.objectContaining({ frame: 'other', dataDay: expect.stringMatching(/^\d{4}-/) }),
    ]),
  );
});

test('the address chooses, and what names nothing is told', async ({ page, openHost }) => {
  const query = '?view=troops&known-on=2025-01-22&theme=dark&rule=nonsense&onclick=x';
  await openHost(`${frame(query)}${follows}`);
  const tracker = trackerIn(page);
  await expect(tracker.locator('.panel')).toContainText('22 January 2025');
  await expect(tracker).toHaveAttribute('view', 'troops');
  expect(await ground(page)).toBe('rgb(20, 23, 26)');
  const faults = async (): Promise<readonly unknown[]> =>
    (await heardBy(page)).flatMap(({ data }) =>
      isOf(data, 'dprk-error') ? [(data as { detail: string }).detail] : [],
    );
  await expect
    .poll(faults)
    .toEqual(['parameter "onclick" names nothing', expect.stringContaining('rule="nonsense"')]);
});

test('it works cut off in a sandbox, and says what cannot be had there', async ({
  page,
  openHost,
  misdeeds,
}) => {
  await openHost(`${frame('', 'sandbox="allow-scripts"')}${follows}`);
  const tracker = trackerIn(page);
  await expect.poll(() => frameHeight(page)).not.toBe(300);
  await tracker.locator(sentence).hover();
  await tracker.locator(openClaims).first().click();
  await expect(tracker.locator('tbody tr:visible').first()).toBeVisible();
  await expect(tracker.getByText('could not be loaded').first()).toBeVisible();
  await fits(page);
  await page.close();
  // Our server lets no page of nowhere have the file, which the browser says by itself.
  expect(misdeeds.filter((one) => !/mentions|ERR_FAILED/.test(one))).toEqual([]);
  misdeeds.length = 0;
});

test('it works from a file, in a page from a file', async ({ page }, info) => {
  const host = info.outputPath('host.html');
  writeFileSync(
    host,
    `<!doctype html><meta charset="utf-8"><title>Host</title><iframe src="${fileAddress(framePage('?views=losses,troops'))}" title="Figure" width="700" height="300" frameborder="0"></iframe><script src="${fileAddress(parentScript)}"></script>`,
  );
  await page.goto(`file://${host}`);
  const tracker = trackerIn(page);
  await tracker.getByRole('tab').nth(1).click();
  await expect(tracker.locator(sentence)).toContainText('sent to Russia');
  await tracker.locator(openClaims).first().click();
  await expect(tracker.getByText('could not be loaded').first()).toBeVisible();
  await fits(page);
});

for (const [language, words] of [
  ['ko', /[\uAC00-\uD7A3]/],
  ['uk', /[іїє]/],
] as const) {
  test(`the page in ${language} asks for no words`, async ({ page }) => {
    await page.goto(
      fileAddress(`dprk-deployment-tracker.frame.${language}.html?view=troops&lang=en`),
    );
    const tracker = page.locator('dprk-deployment-tracker');
    await expect(tracker.locator(sentence)).toHaveText(words);
    await tracker.locator(openClaims).first().click();
    await expect(tracker.locator('tbody tr:visible').first()).toHaveText(words);
    await expect(page).toHaveTitle(words);
  });
}

test.describe('before and without scripts', () => {
  test('the figure is seen before the script, unless another one is asked for', async ({
    page,
    pages,
    port,
  }) => {
    const quiet = fileText(framePage()).replace(/<script type="module">[\s\S]*?<\/script>/, '');
    pages.set('/quiet.html', quiet);
    const tracker = page.locator('dprk-deployment-tracker');
    await page.goto(`http://127.0.0.1:${port}/quiet.html?theme=dark`);
    await expect(tracker.locator(sentence)).toBeVisible();
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).colorScheme)).toBe(
      'dark',
    );
    await page.goto(`http://127.0.0.1:${port}/quiet.html?view=troops`);
    await expect(tracker.locator('h3.sentence').first()).toBeAttached();
    await expect(tracker.locator(sentence)).toHaveCount(0);
  });

  test('nothing moves when the script comes', async ({ page, port }) => {
    await page.addInitScript(() => {
      Object.assign(window, { shift: 0, isReady: false });
      addEventListener('dprk-ready', () => Object.assign(window, { isReady: true }));
      if (!PerformanceObserver.supportedEntryTypes.includes('layout-shift')) return;
      new PerformanceObserver((list) => {
        const values = list.getEntries().map((entry) => Number(Reflect.get(entry, 'value')));
        for (const value of values)
          Object.assign(window, { shift: Number(Reflect.get(window, 'shift')) + value });
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await page.goto(`http://127.0.0.1:${port}/${framePage()}`);
    await expect.poll(() => page.evaluate('isReady')).toBe(true);
    await picturesLater(page, 30);
    expect(await page.evaluate('shift')).toBe(0);
  });

  test.describe('without', () => {
    test.use({ javaScriptEnabled: false });

    test('every claim stands there with its page', async ({ page, port }) => {
      await page.goto(`http://127.0.0.1:${port}/${framePage()}`);
      await expect(page.locator('dprk-deployment-tracker').locator(sentence)).toBeVisible();
      const rows = page.locator('table tr[data-key]');
      const said = Number(
        /(\d+) claims/.exec((await page.locator('.text-source:visible').textContent()) ?? '')?.[1],
      );
      await expect(rows).toHaveCount(said);
      const lacking = await rows.evaluateAll((all) =>
        all.flatMap((row) => {
          const link = row.querySelector('a[href^="http"]');
          const isWhole = link && link.getClientRects().length > 0 && /\d{4}/.test(row.textContent);
          return isWhole ? [] : [row.getAttribute('data-key')];
        }),
      );
      expect(lacking).toEqual([]);
    });
  });
});

for (const scheme of ['light', 'dark'] as const) {
  for (const reader of ['light', 'dark'] as const) {
    test(`no corner is of another colour, on a page that is ${scheme} for a reader who likes it ${reader}`, async ({
      page,
      openHost,
    }) => {
      await page.emulateMedia({ colorScheme: reader });
      const host = scheme === 'light' ? '#ffffff' : '#14171a';
      await openHost(
        `<style>body{margin:0;background:${host}}iframe{display:block}</style>${frame()}${follows}`,
        `<meta name="color-scheme" content="${scheme}">`,
      );
      await expect.poll(() => frameHeight(page)).not.toBe(300);
      await atRest(page);
      const colour = await ground(page);
      // A frame of another process is painted a little later than the page around it.
      await expect
        .poll(async () => {
          const shot = await page.locator('iframe').screenshot();
          return [...new Set(await cornersOf(page, shot.toString('base64')))];
        })
        .toEqual([colour]);
    });
  }
}

/** The ground of the page in the frame. */
const ground = (page: Page): Promise<string> =>
  page
    .frameLocator('iframe')
    .locator('html')
    .evaluate((root) => getComputedStyle(root).backgroundColor);

/** The colours of the four corners of a picture, a little below the rule on top of a figure. */
function cornersOf(page: Page, png: string): Promise<readonly string[]> {
  return page.evaluate(async (data) => {
    const image = new Image();
    image.src = `data:image/png;base64,${data}`;
    await image.decode();
    const { width, height } = image;
    const canvas = Object.assign(document.createElement('canvas'), { width, height });
    const context = canvas.getContext('2d', { willReadFrequently: true });
    context?.drawImage(image, 0, 0);
    const places = [
      [0, 4],
      [width - 1, 4],
      [0, height - 1],
      [width - 1, height - 1],
    ] as const;
    return places.map(([x, y]) => {
      const [red, green, blue] = context?.getImageData(x, y, 1, 1).data ?? [];
      return `rgb(${red}, ${green}, ${blue})`;
    });
  }, png);
}
