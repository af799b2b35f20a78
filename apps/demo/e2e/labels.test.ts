// No label of a picture runs into another or out of its picture, as the fonts of this machine draw them.
import type { Locator, Page } from '@playwright/test';
import { expect, test, touch, viewIds } from './demo-test.js';

const widths = [320, 375, 720, 1_100];
const languages = ['en', 'ko', 'uk'];

/** What letters may overlap or stick out by. **Units:** CSS pixels. */
const most = 1;

/**
 * The lines of a label stand closer than a browser's line boxes are high, so that the boxes overlap where no letters do.
 * The most so far, which may only get less. **Units:** CSS pixels.
 */
const mostOfLines = 2.2;

/** Two labels, or one and the edge of its picture. **Units:** CSS pixels, the lesser of across and down. */
interface Overlap {
  readonly texts: string;
  /** Of the letters. */
  readonly by: number;
  /** Of the lines that hold them. */
  readonly byLines: number;
}

/**
 * Every pair of labels whose lines overlap, and every label that sticks out, in all pictures that are shown, once these have
 * come to rest: the same in three looks, a frame apart.
 */
function overlapsAtRest(tracker: Locator): Promise<readonly Overlap[]> {
  return tracker.evaluate(async (element) => {
    type Box = Record<'left' | 'right' | 'top' | 'bottom', number>;
    const brush = document.createElement('canvas').getContext('2d');
    if (!brush) throw new Error('overlaps: no canvas');
    /** A line's box, and within it how high and how low its letters reach. */
    const boxes = (label: SVGTextElement): { text: string; line: Box; letters: Box } => {
      const { left, right, top, bottom } = label.getBoundingClientRect();
      const { fontWeight, fontSize, fontFamily } = getComputedStyle(label);
      const { a: scale = 1, f: down = 0 } = label.getScreenCTM() ?? {};
      brush.font = `${fontWeight} ${fontSize} ${fontFamily}`;
      const text = (label.textContent ?? '').replace(/\s+/g, ' ');
      const reach = brush.measureText(text);
      const baseline = down + Number(label.getAttribute('y')) * scale;
      const letters = {
        left,
        right,
        top: baseline - reach.actualBoundingBoxAscent * scale,
        bottom: baseline + reach.actualBoundingBoxDescent * scale,
      };
      return { text, line: { left, right, top, bottom }, letters };
    };
    const shared = (one: Box, other: Box): number =>
      Math.min(
        Math.min(one.right, other.right) - Math.max(one.left, other.left),
        Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top),
      );
    const outOf = (one: Box, room: Box): number =>
      Math.max(
        room.left - one.left,
        one.right - room.right,
        room.top - one.top,
        one.bottom - room.bottom,
      );
    const look = (): readonly Overlap[] => {
      const found: Overlap[] = [];
      for (const svg of element.shadowRoot?.querySelectorAll('svg') ?? []) {
        const room = svg.getBoundingClientRect();
        if (room.width === 0) continue;
        const labels = [...svg.querySelectorAll('text')].map(boxes);
        for (const [at, { text, line, letters }] of labels.entries()) {
          found.push({
            texts: `${text} | the edge`,
            by: outOf(letters, room),
            byLines: outOf(line, room),
          });
          for (const other of labels.slice(at + 1)) {
            found.push({
              texts: `${text} | ${other.text}`,
              by: shared(letters, other.letters),
              byLines: shared(line, other.line),
            });
          }
        }
      }
      return found.filter(({ by, byLines }) => Math.max(by, byLines) > 1);
    };
    const seen: string[] = [];
    for (;;) {
      await new Promise(requestAnimationFrame);
      const last = look();
      seen.push(JSON.stringify(last));
      if (seen.length > 2 && new Set(seen.slice(-3)).size === 1) return last;
    }
  });
}

/** What is too much, as one line each, at every width in every language. */
async function collisions(
  page: Page,
  tracker: Locator,
  place: (language: string, width: number) => string,
): Promise<readonly string[]> {
  const found: string[] = [];
  for (const language of languages) {
    await tracker.evaluate((element, lang) => element.setAttribute('lang', lang), language);
    await expect(tracker.locator(`.app[lang="${language}"]`)).toBeVisible();
    for (const width of widths) {
      await page.setViewportSize({ width, height: 900 });
      await page.evaluate(() => document.fonts.ready);
      for (const { texts, by, byLines } of await overlapsAtRest(tracker)) {
        const at = `${place(language, width)}: ${texts}`;
        if (by > most) found.push(`${at}: letters by ${by.toFixed(1)} px`);
        if (byLines > mostOfLines) found.push(`${at}: lines by ${byLines.toFixed(1)} px`);
      }
    }
  }
  return found;
}

for (const view of viewIds) {
  test(`${view}: no label runs into another or out of its picture, in any language`, async ({
    page,
    openOne,
  }) => {
    const tracker = await openOne(`view=${view}`);
    await touch(tracker);
    // Until the reader acts, pictures stand at the sizes of the still figure; then at the size of their own room.
    const before = await collisions(
      page,
      tracker,
      (language, width) => `${view} ${language} ${width}, before an act`,
    );
    const fold = tracker.locator('[data-act^="open "]:visible').first();
    if ((await fold.count()) > 0) {
      await fold.click();
      await fold.click();
    }
    const after = await collisions(
      page,
      tracker,
      (language, width) => `${view} ${language} ${width}`,
    );
    expect([...before, ...after]).toEqual([]);
  });
}
