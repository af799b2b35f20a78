// Frames: seen before scripts, as high as what is in them, heard in the page around, from a server, a file and a sandbox.
import { writeFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import {
  contentHeight,
  fileAddress,
  fileText,
  frameHeight,
  framePage,
  heardBy,
  heightsHeard,
  parentScript,
  test,
  trackerIn,
} from './frame-host.js';

const follows = `<script async src="OURS${parentScript}"></script>`;
const frame = (query = '', more = ''): string =>
  `<iframe src="OURS${framePage(query)}" title="Figure" width="100%" height="300" frameborder="0" ${more}></iframe>`;
const openClaims = '[data-act="open claims"]:visible';
const sentence = 'h3.sentence:visible';

test.describe('height', () => {
  test('a frame is as high as its content from the start, also one off screen', async ({
    page,
    openHost,
  }) => {
    await openHost(
      `${frame()}<div style="height:3000px"></div>${frame('?view=troops', 'id="far"')}${follows}`,
    );
    for (const one of ['iframe >> nth=0', '#far']) {
      await expect.poll(() => frameHeight(page, one)).not.toBe(300);
      expect(await frameHeight(page, one)).toBe(await contentHeight(page, one));
    }
  });

  test('it grows and shrinks within two frames, and a resize takes three messages at most', async ({
    page,
    openHost,
    port,
  }) => {
    // Of one origin with its page, so that the page's frames can be counted within.
    await openHost(`${frame().replaceAll('OURS', `http://localhost:${port}/`)}${follows}`);
    const tracker = trackerIn(page);
    await tracker.locator(sentence).hover();
    await expect(tracker.getByRole('status')).toBeAttached();
    const [, inner] = page.frames();
    await inner?.evaluate(() => {
      const lags: number[] = [];
      Object.assign(window, { lags });
      let lag = 0;
      const look = (): void => {
        const need = Math.ceil(document.documentElement.getBoundingClientRect().height);
        if (need === frameElement?.clientHeight) {
          if (lag > 0) lags.push(lag);
          lag = 0;
        } else lag += 1;
        requestAnimationFrame(look);
      };
      requestAnimationFrame(look);
    });
    const closed = await frameHeight(page);
    await tracker.locator(openClaims).first().click();
    await expect.poll(() => frameHeight(page)).toBeGreaterThan(closed + 100);
    await tracker.locator(openClaims).first().click();
    await expect.poll(() => frameHeight(page)).toBeLessThan(closed + 100);
    const lags = await inner?.evaluate(() => (window as unknown as { lags: number[] }).lags);
    expect(lags?.length).toBeGreaterThan(0);
    for (const lag of lags ?? []) expect(lag).toBeLessThanOrEqual(2);

    for (const width of [500, 340, 900]) {
      const before = (await heightsHeard(page)).length;
      await page.setViewportSize({ width, height: 800 });
      await expect.poll(() => contentHeight(page)).toBe(await frameHeight(page));
      // Long enough for every message that may still come.
      await page.waitForTimeout(500);
      const messages = (await heightsHeard(page)).length - before;
      expect(messages).toBeGreaterThan(0);
      expect(messages).toBeLessThanOrEqual(3);
      expect(await frameHeight(page)).toBe(await contentHeight(page));
    }
  });

  test('a page that grows because its frame grows is stopped', async ({ page, openHost }) => {
    await openHost(`${frame()}${follows}`);
    await expect.poll(() => frameHeight(page)).not.toBe(300);
    const before = (await heightsHeard(page)).length;
    const [, inner] = page.frames();
    await inner?.evaluate(() => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync('html{min-height:calc(100vh + 20px)}');
      document.adoptedStyleSheets = [sheet];
    });
    await expect.poll(async () => (await heightsHeard(page)).length - before).toBe(8);
    await page.waitForTimeout(1_500);
    expect((await heightsHeard(page)).length - before).toBe(8);
  });

  test('a frame that is added later is followed, and two scripts do no harm', async ({
    page,
    openHost,
  }) => {
    await openHost(`<main></main>${follows}${follows}`);
    await page.evaluate(
      (markup) => {
        const told: string[] = [];
        Object.assign(window, { told });
        addEventListener('dprk-ready', () => told.push('ready'));
        const main = document.querySelector('main');
        if (main) main.innerHTML = markup;
      },
      frame().replaceAll('OURS', await ours(page)),
    );
    await expect.poll(() => frameHeight(page)).not.toBe(300);
    expect(await frameHeight(page)).toBe(await contentHeight(page));
    await expect.poll(() => page.evaluate('window.told')).toEqual(['ready']);
  });

  test('a script that comes after its frame has spoken hears it all the same', async ({
    page,
    openHost,
  }) => {
    await openHost(frame());
    await expect.poll(async () => (await heightsHeard(page)).length).toBeGreaterThan(0);
    expect(await frameHeight(page)).toBe(300);
    await page.evaluate(
      (address) => {
        const told: string[] = [];
        Object.assign(window, { told });
        addEventListener('dprk-ready', () => told.push('ready'));
        document.body.append(Object.assign(document.createElement('script'), { src: address }));
      },
      `${await ours(page)}${parentScript}`,
    );
    await expect.poll(() => frameHeight(page)).not.toBe(300);
    await expect.poll(() => page.evaluate('window.told')).toEqual(['ready']);
  });

  test('only the frame’s own window counts', async ({ page, openHost }) => {
    const stranger = `<iframe title="other" srcdoc="<script>for (const height of [4321, 'pym']) parent.postMessage(height === 'pym' ? 'pymxPYMxxPYMxheightxPYMx4321' : { type: 'dprk-height', height }, '*')</script>"></iframe>`;
    await openHost(`${frame('', 'id="ours"')}${follows}${stranger}`);
    await expect.poll(() => frameHeight(page, '#ours')).not.toBe(300);
    await expect
      .poll(async () => (await heardBy(page)).filter(({ data }) => typeof data === 'string').length)
      .toBe(1);
    expect(await frameHeight(page, '#ours')).toBe(await contentHeight(page, '#ours'));
    expect(await frameHeight(page, '[title=other]')).toBeLessThan(400);
  });
});

test.describe('pym.js', () => {
  test('a page with it is told in its words, and its parameters are no faults', async ({
    page,
    openHost,
  }) => {
    await openHost(
      frame(
        '?initialWidth=600&childId=graphic&parentTitle=Story&parentUrl=https%3A%2F%2Fnews.example',
      ),
    );
    const texts = async (): Promise<readonly unknown[]> =>
      (await heardBy(page)).map(({ data }) => data).filter((data) => typeof data === 'string');
    await expect
      .poll(texts)
      .toEqual([`pymxPYMxgraphicxPYMxheightxPYMx${await contentHeight(page)}`]);
    expect(await heightsHeard(page)).toEqual([]);
    expect((await heardBy(page)).filter(({ data }) => isOf(data, 'dprk-error'))).toEqual([]);
  });

  test('a page that uses it is followed', async ({ page, openHost }) => {
    await openHost(
      `<iframe data-dprk-frame title="pym" srcdoc="<script>addEventListener('load', () => parent.postMessage('pymxPYMxxPYMxheightxPYMx456', '*'))</script>"></iframe>${follows}`,
    );
    await page.evaluate(() => {
      // It speaks again, now that the script is there.
      const frame = document.querySelector('iframe');
      if (frame) frame.srcdoc = `${frame.srcdoc} `;
    });
    await expect.poll(() => frameHeight(page)).toBeGreaterThanOrEqual(456);
  });
});

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
  const ready = (await heardBy(page)).filter(({ data }) => isOf(data, 'dprk-ready'));
  expect(ready.map(({ data }) => data)).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ frame: 'story', digest: expect.stringMatching(/^[0-9a-f]{64}$/) }),
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
  await expect.poll(async () => (await frameHeight(page)) - (await contentHeight(page))).toBe(0);
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
  await expect.poll(async () => (await frameHeight(page)) - (await contentHeight(page))).toBe(0);
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
    await page.goto(`http://127.0.0.1:${port}/${framePage()}`);
    const shift = await page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          let sum = 0;
          if (!PerformanceObserver.supportedEntryTypes.includes('layout-shift')) return resolve(0);
          new PerformanceObserver((list) => {
            for (const entry of list.getEntries())
              sum += (entry as unknown as { value: number }).value;
          }).observe({ type: 'layout-shift', buffered: true });
          setTimeout(() => resolve(sum), 500);
        }),
    );
    expect(shift).toBe(0);
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
      for (const row of await rows.all()) {
        await expect(row.locator('a[href^="https://"]').first()).toBeVisible();
        await expect(row).toContainText(/\d{4}/);
      }
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
      const shot = await page.locator('iframe').screenshot();
      const corners = await cornersOf(page, shot.toString('base64'));
      expect(new Set(corners)).toEqual(new Set([await ground(page)]));
    });
  }
}

/** The folder of our files, as the host page has it. */
async function ours(page: Page): Promise<string> {
  const { port } = new URL(page.url());
  return `http://127.0.0.1:${port}/`;
}

const isOf = (data: unknown, type: string): boolean =>
  typeof data === 'object' && data !== null && 'type' in data && data.type === type;

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
