// Every mark stands out from the ground beside it, in our colours and in those a system forces, by the pixels of the screen.
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { chromium, type BrowserContext, type Page } from '@playwright/test';
import { browserFlags, ensureBrowser } from '../../../scripts/find-browser.mjs';
import { openPictures } from './all-pictures.js';
import { expect, test } from './demo-test.js';
import { mapMarks, type MarkMap } from './painted-marks.js';
import { pixelsOf, type Pixels } from './pixels.js';
import { sidesOver, standsOutBy } from './stand-out.js';

/** Chromium's own palettes, by the numbers of its setting "Page colours"; they are themes of Windows. */
const palettes = { Dusk: 1, Desert: 2, 'Night sky': 3, White: 4 } as const;

/** Lines that only lead the eye: what they stand for is written at the axis, in the row, or told by the marks. */
const guides = new Set(['grid', 'row-line']);

const scale = 2;

/** Screens as a reader has who chose a palette in the browser's settings. */
async function openIn(palette: number, folder: string): Promise<BrowserContext> {
  mkdirSync(path.join(folder, 'Default'), { recursive: true });
  writeFileSync(
    path.join(folder, 'Default/Preferences'),
    JSON.stringify({ settings: { a11y: { page_colors: palette } } }),
  );
  const browser = ensureBrowser();
  return chromium.launchPersistentContext(folder, {
    executablePath: browser.executablePath,
    args: browserFlags(browser),
    deviceScaleFactor: scale,
    // Whatever else Playwright would emulate takes the place of the setting.
    forcedColors: null,
    colorScheme: null,
  });
}

/** The ground and the text of the palette, if one is forced. */
function forced(page: Page): Promise<string> {
  return page.evaluate(() => {
    if (!matchMedia('(forced-colors: active)').matches) return '';
    const probe = document.createElement('i');
    probe.style.cssText = 'color: CanvasText; background: Canvas';
    document.body.append(probe);
    const { color, backgroundColor } = getComputedStyle(probe);
    probe.remove();
    return `${color} on ${backgroundColor}`;
  });
}

/** What the eye would miss: marks of less than 3:1, and those that marks of another side cover. */
function faintMarks(map: MarkMap, painted: Pixels): readonly string[] {
  return map.marks.flatMap((mark) => {
    if (guides.has(mark.role)) return [];
    const by = standsOutBy(mark, map, painted, scale);
    if (by !== undefined) return by >= 3 ? [] : [`${mark.role} ${mark.key}: ${by.toFixed(2)}`];
    const over = [...sidesOver(mark, map, painted)].filter((side) => side !== mark.side);
    const isOwn = mark.side !== '' && over.length === 0;
    return isOwn ? [] : [`${mark.role} ${mark.key}: covered by ${over.join(', ')}`];
  });
}

test('in four forced palettes every mark of every picture stands out by 3:1', async ({
  baseURL,
}) => {
  let maps: readonly MarkMap[] | undefined;
  const seen = new Set<string>();
  for (const [name, palette] of Object.entries(palettes)) {
    const context = await openIn(palette, test.info().outputPath(name));
    try {
      const page = context.pages()[0] ?? (await context.newPage());
      await openPictures(page, baseURL ?? '', 1_100);
      seen.add(await forced(page));
      // The places are the same in all of them: only colours change.
      maps ??= await mapMarks(page);
      for (const map of maps) {
        const faint = faintMarks(map, await pixelsOf(page, map.clip));
        expect.soft(faint, `${name}, ${map.view}`).toEqual([]);
      }
    } finally {
      await context.close();
    }
  }
  expect(seen.size, [...seen].join('; ')).toBe(Object.keys(palettes).length);
  expect([...seen]).not.toContain('');
});

for (const theme of ['light', 'dark'] as const) {
  test.describe(theme, () => {
    test.use({ deviceScaleFactor: scale, colorScheme: theme });

    test(`on a ${theme} page every mark of every picture stands out by 3:1`, async ({
      page,
      baseURL,
    }) => {
      await openPictures(page, baseURL ?? '', 1_100);
      for (const map of await mapMarks(page)) {
        expect.soft(faintMarks(map, await pixelsOf(page, map.clip)), map.view).toEqual([]);
      }
    });
  });
}
