// Frames are as high as what is in them, in our words and in pym's, with few messages and an end to growing.
import { expect } from '@playwright/test';
import {
  atRest,
  contentHeight,
  fits,
  follows,
  frame,
  frameHeight,
  heardBy,
  heightsHeard,
  isOf,
  openClaims,
  oursOf,
  parentScript,
  picturesLater,
  sentence,
  test,
  trackerIn,
} from './frame-host.js';

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
      await fits(page, one);
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
    await atRest(page);
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
    await expect.poll(() => frameHeight(page)).toBeGreaterThan(closed + 300);
    const open = await frameHeight(page);
    await tracker.locator(openClaims).first().click();
    // Once a reader has acted, a wide figure is drawn along the days, and so may be higher than at first.
    await expect.poll(() => frameHeight(page)).toBeLessThan(open - 200);
    const lags = await inner?.evaluate(() => (window as unknown as { lags: number[] }).lags);
    expect(lags?.length).toBeGreaterThan(0);
    for (const lag of lags ?? []) expect(lag).toBeLessThanOrEqual(2);

    for (const width of [500, 340, 900]) {
      await atRest(page);
      const before = (await heightsHeard(page)).length;
      await page.setViewportSize({ width, height: 800 });
      await expect.poll(async () => (await heightsHeard(page)).length).toBeGreaterThan(before);
      // Every message that may still come has come.
      await atRest(page);
      expect((await heightsHeard(page)).length - before).toBeLessThanOrEqual(3);
    }
  });

  test('room that a page has kept is given back where nobody sees it, or as the reader acts', async ({
    page,
    openHost,
  }) => {
    const roomy = frame().replace('height="300"', 'height="900"');
    const open = async (above: string, height: number): Promise<void> => {
      await page.setViewportSize({ width: 1_280, height });
      await openHost(`${above}${roomy}<div style="height:3000px"></div>${follows}`);
      await expect
        .poll(async () => (await heardBy(page)).some(({ data }) => isOf(data, 'dprk-ready')))
        .toBe(true);
      await picturesLater(page, 30);
    };
    const isKept = async (): Promise<void> => {
      expect(await frameHeight(page)).toBe(900);
      expect(await contentHeight(page)).toBeLessThan(800);
      expect(await heightsHeard(page)).toEqual([]);
    };
    // All of it is on screen, and then above it.
    await open('', 1_000);
    await isKept();
    await page.evaluate('scrollTo(0, 1500)');
    await picturesLater(page, 30);
    await isKept();
    // Its end goes out below.
    await page.evaluate('scrollTo(0, 0)');
    await page.setViewportSize({ width: 1_280, height: 400 });
    await fits(page);
    // Its end is below from the start.
    await open('<div style="height:800px"></div>', 1_000);
    await fits(page);
    // A reader opens and closes a list.
    await open('', 1_000);
    await isKept();
    await trackerIn(page).locator(sentence).hover();
    await expect(trackerIn(page).getByRole('status')).toBeAttached();
    await isKept();
    const claims = trackerIn(page).locator(openClaims).first();
    await claims.click();
    await expect.poll(() => frameHeight(page)).toBeGreaterThan(900);
    await fits(page);
    await claims.click();
    await expect.poll(() => frameHeight(page)).toBeLessThan(900);
    await fits(page);
    // It has another width.
    await open('', 1_000);
    await isKept();
    await page.setViewportSize({ width: 1_000, height: 1_000 });
    await fits(page);
  });

  test('a page that grows because its frame grows is stopped', async ({ page, openHost }) => {
    await openHost(`${frame()}${follows}`);
    await expect.poll(() => frameHeight(page)).not.toBe(300);
    await atRest(page);
    const before = (await heightsHeard(page)).length;
    const [, inner] = page.frames();
    await inner?.evaluate(() => {
      // Growths count within a second: a busy machine needs longer for eight of them, so that its clock stands still.
      const now = performance.now() + 5_000;
      performance.now = () => now;
      const sheet = new CSSStyleSheet();
      sheet.replaceSync('html{min-height:calc(100vh + 20px)}');
      document.adoptedStyleSheets = [sheet];
    });
    await expect.poll(async () => (await heightsHeard(page)).length - before).toBe(8);
    await picturesLater(page, 90);
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
      frame().replaceAll('OURS', oursOf(page)),
    );
    await expect.poll(() => frameHeight(page)).not.toBe(300);
    await expect.poll(() => page.evaluate('window.told')).toEqual(['ready']);
    await atRest(page);
    expect(await page.evaluate('window.told')).toEqual(['ready']);
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
      `${oursOf(page)}${parentScript}`,
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
    await fits(page, '#ours');
    expect(await frameHeight(page, '[title=other]')).toBeLessThan(400);
  });
});

test.describe('pym.js', () => {
  const pymHeight = (height: number): string => `pymxPYMxgraphicxPYMxheightxPYMx${height}`;

  test('a page with it is told in its words, and its parameters are no faults', async ({
    page,
    openHost,
  }) => {
    await openHost(
      frame(
        '?initialWidth=600&childId=graphic&parentTitle=Story&parentUrl=https%3A%2F%2Fnews.example',
      ),
    );
    const texts = async (): Promise<readonly string[]> =>
      (await heardBy(page)).flatMap(({ data }) => (typeof data === 'string' ? [data] : []));
    // Whenever its height changes while the page comes to rest, it is told again: the last one stands.
    const tellsWhatStands = (): Promise<void> =>
      expect
        .poll(async () => (await texts()).at(-1) === pymHeight(await contentHeight(page)))
        .toBe(true);
    await tellsWhatStands();
    await picturesLater(page, 30);
    await tellsWhatStands();
    for (const text of await texts()) expect(text).toMatch(/^pymxPYMxgraphicxPYMxheightxPYMx\d+$/);
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
