// Each figure keeps to its room: its height, where its picture starts, how much is said before the fold, the smallest type.
import type { Locator } from '@playwright/test';
import { expect, test, touch, viewIds, views } from './demo-test.js';

/** What was measured of a figure. **Units:** CSS pixels, words. */
interface Measured {
  readonly height: number;
  /** Where the picture starts, or the table where there is none, from the top of the figure. */
  readonly top: number;
  readonly words: number;
  readonly smallest: number;
  readonly wide: number;
}

/** Words outside of picture, rail, links and source line, before the first fold. */
const mostWords = 80;

/** **Units:** CSS pixels. */
const smallestType = 12;

/** The picture starts on the first screen, whatever stands above it. **Units:** CSS pixels. */
const latestTop = 300;
const latestTopOfExample = 510;

function measured(tracker: Locator): Promise<Measured> {
  return tracker.evaluate((element) => {
    const root = element.shadowRoot?.querySelector('.panel');
    if (!root) throw new Error('measured: no figure');
    const box = element.getBoundingClientRect();
    const seen = [...root.querySelectorAll<HTMLElement>('.plot, table')].filter(
      (one) => one.getClientRects().length > 0,
    );
    const isSeen = (one: Element): boolean =>
      one.getClientRects().length > 0 && one.closest('.unseen, .explore') === null;
    const texts: { readonly text: string; readonly at: Element }[] = [];
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const { textContent, parentElement } = walker.currentNode;
      const text = (textContent ?? '').trim();
      if (text !== '' && parentElement && isSeen(parentElement))
        texts.push({ text, at: parentElement });
    }
    const sizeOf = (at: Element): number => {
      const { fontSize } = getComputedStyle(at);
      const scale = at instanceof SVGGraphicsElement ? (at.getScreenCTM()?.a ?? 1) : 1;
      return Number.parseFloat(fontSize) * scale;
    };
    const aside = '.plot, .rail, .links, .text-source, table, .field, .choice, button';
    const counted = texts.filter(({ at }) => at.closest(aside) === null);
    return {
      height: Math.ceil(box.height),
      top: Math.round((seen[0]?.getBoundingClientRect().top ?? box.top) - box.top),
      words: counted.flatMap(({ text }) =>
        text.split(/\s+/).filter((word) => /[\p{L}\d]/u.test(word)),
      ).length,
      smallest: Math.round(Math.min(...texts.map(({ at }) => sizeOf(at))) * 100) / 100,
      wide: element.scrollWidth,
    };
  });
}

/** The figure once it has come to rest: the same in two frames after each other. */
async function atRest(tracker: Locator): Promise<Measured> {
  let last: Measured | undefined;
  await expect
    .poll(async () => {
      const before = JSON.stringify(last);
      await tracker.evaluate(() => new Promise(requestAnimationFrame));
      last = await measured(tracker);
      return JSON.stringify(last) === before;
    })
    .toBe(true);
  return last ?? measured(tracker);
}

test('each figure keeps to its room', async ({ page, openOne }) => {
  const rows = ['view        width  height  at most  top  words  smallest'];
  for (const view of viewIds) {
    await page.setViewportSize({ width: 1_100, height: 900 });
    const tracker = await openOne(`view=${view}`);
    await touch(tracker);
    for (const width of [320, 375, 720, 1_100] as const) {
      await page.setViewportSize({ width, height: 900 });
      const one = await atRest(tracker);
      const [wide, narrow] = views[view];
      const most = { 320: Infinity, 375: narrow, 720: wide, 1_100: Infinity }[width];
      const bar = Number.isFinite(most) ? most : '';
      const cells = [width, one.height, bar, one.top, one.words, one.smallest];
      rows.push(view.padEnd(11) + cells.map((cell) => String(cell).padStart(8)).join(''));
      const at = `${view}, ${width} px`;
      expect.soft(one.height, `${at}: height`).toBeLessThanOrEqual(most);
      expect
        .soft(one.top, `${at}: top of the picture`)
        .toBeLessThan(view === 'relays' ? latestTopOfExample : latestTop);
      expect.soft(one.words, `${at}: words before the fold`).toBeLessThanOrEqual(mostWords);
      expect.soft(one.smallest, `${at}: smallest type`).toBeGreaterThanOrEqual(smallestType);
      expect.soft(one.wide, `${at}: nothing is wider`).toBeLessThanOrEqual(width);
    }
  }
  // What a reviewer wants to read, whether the test passes or not.
  console.log(rows.join('\n'));
});
