// What readers change to be able to read and touch: spacing, size, forced colours. Nothing is lost, nothing is too small.
import type { Locator } from '@playwright/test';
import { axeFaults } from './axe-faults.js';
import { atRest, expect, test, touch, viewIds } from './demo-test.js';

/** The spacing that WCAG 2.2 asks to bear (1.4.12). */
const spacing = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
p { margin-block-end: 2em !important; }`;

/** Texts that run out of what holds them, or are cut off by it. */
function lostTexts(tracker: Locator): Promise<readonly string[]> {
  return tracker.evaluate((element) => {
    const root = element.shadowRoot?.querySelector('.panel');
    if (!root) throw new Error('lostTexts: no figure');
    const edge = document.documentElement.clientWidth;
    const lost: string[] = [];
    for (const one of root.querySelectorAll<HTMLElement>('*')) {
      if (one.closest('svg, .unseen, .explore') || one.getClientRects().length === 0) continue;
      const hasText = [...one.childNodes].some(
        (node) => node.nodeType === Node.TEXT_NODE && (node.textContent ?? '').trim() !== '',
      );
      if (!hasText) continue;
      const { overflowX, overflowY } = getComputedStyle(one);
      const isCut =
        (overflowX !== 'visible' && one.scrollWidth > one.clientWidth + 1) ||
        (overflowY !== 'visible' && one.scrollHeight > one.clientHeight + 1);
      const box = one.getBoundingClientRect();
      if (isCut || box.right > edge + 1 || box.left < -1)
        lost.push(`${one.tagName.toLowerCase()}.${one.className}: ${one.textContent ?? ''}`);
    }
    if (document.documentElement.scrollWidth > edge) lost.push('the page scrolls sideways');
    return lost;
  });
}

for (const view of viewIds) {
  test(`${view} bears wide spacing and double size at 320 px, as at 400 % zoom`, async ({
    page,
    openOne,
  }) => {
    await page.setViewportSize({ width: 320, height: 900 });
    const tracker = await openOne(`view=${view}`);
    await touch(tracker);
    await tracker.evaluate((element, css) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(css);
      const root = element.shadowRoot as ShadowRoot;
      root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
      document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    }, spacing);
    await atRest(tracker);
    expect(await lostTexts(tracker), 'wide spacing').toEqual([]);
    await page.addStyleTag({ content: 'html { font-size: 200% !important; }' });
    await expect(tracker.locator('.panel')).toBeVisible();
    await atRest(tracker);
    expect(await lostTexts(tracker), 'double size').toEqual([]);
  });

  test(`${view} has no target that is too small to be touched`, async ({ page, openOne }) => {
    const tracker = await openOne(`view=${view}`);
    await touch(tracker);
    for (const width of [320, 1_100]) {
      await page.setViewportSize({ width, height: 900 });
      await atRest(tracker);
      expect(await axeFaults(page, { rule: 'target-size' }), `${width} px`).toEqual([]);
    }
  });
}

for (const scheme of ['light', 'dark'] as const) {
  test(`in forced colours on ${scheme} every mark stands out by 3:1`, async ({ page, openOne }) => {
    await page.emulateMedia({ forcedColors: 'active', colorScheme: scheme });
    for (const view of ['losses', 'troops', 'forecasts', 'indicators'] as const) {
      const tracker = await openOne(`view=${view}`);
      await touch(tracker);
      await atRest(tracker);
      const faint = await tracker.evaluate((element) => {
        const numbers = (colour: string): readonly number[] =>
          (colour.match(/[\d.]+/g) ?? []).map(Number);
        const light = (colour: string): number => {
          const [r = 0, g = 0, b = 0] = numbers(colour).map((one) => {
            const part = one / 255;
            return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
          });
          return 0.2126 * r + 0.7152 * g + 0.0722 * b;
        };
        const contrast = (a: string, b: string): number => {
          const [high = 0, low = 0] = [light(a), light(b)].sort((x, y) => y - x);
          return (high + 0.05) / (low + 0.05);
        };
        const probe = document.createElement('i');
        probe.style.color = 'Canvas';
        document.body.append(probe);
        const canvas = getComputedStyle(probe).color;
        probe.remove();
        const marks = element.shadowRoot?.querySelectorAll('.plot [data-key]:not(.dprk-target)');
        if (!marks || marks.length === 0) throw new Error('no mark');
        return [...marks].flatMap((mark) => {
          const { fill, stroke, opacity } = getComputedStyle(mark);
          const paints = [fill, stroke].filter(
            (one) => one.startsWith('rgb') && numbers(one)[3] !== 0,
          );
          const isClear = paints.some((one) => contrast(one, canvas) >= 3) && Number(opacity) > 0.7;
          return isClear
            ? []
            : [`${mark.getAttribute('class') ?? ''}: ${fill} ${stroke} ${opacity}`];
        });
      });
      expect([...new Set(faint)], view).toEqual([]);
    }
  });
}
