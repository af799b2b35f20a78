// Tests a figure on paper: every fold open, addresses in words, nothing cut and no type below nine points at A4 and Letter.
import { expect, test, type Page } from '@playwright/test';
import { base, hasApp, open, ready } from './shell-page.js';

/** What is printed of a page between margins of 10 mm. **Units:** CSS pixels. */
const papers = { A4: 718, Letter: 740 } as const;

/** Puts the page on paper as a browser does before it prints. */
async function print(page: Page): Promise<void> {
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
}

/** What folds hold comes by itself, a moment after the figure. */
const hasMore = (page: Page): Promise<void> =>
  expect
    .poll(() =>
      page.evaluate(() =>
        performance.getEntriesByType('resource').some(({ name }) => name.includes('questions')),
      ),
    )
    .toBe(true);

interface Seen {
  readonly cut: readonly string[];
  readonly small: readonly string[];
}

/** Texts that leave the page, and texts below nine points, which are 12 CSS pixels. */
function seen(page: Page, widthPx: number): Promise<Seen> {
  return page.evaluate(
    ([tag = '', width]) => {
      const root = document.querySelector(String(tag))?.shadowRoot;
      const cut: string[] = [];
      const small: string[] = [];
      for (const one of root?.querySelectorAll('*') ?? []) {
        const own = [...one.childNodes].some(
          (node) => node.nodeType === 3 && node.textContent?.trim(),
        );
        const box = one.getBoundingClientRect();
        if (!own || box.width < 2 || getComputedStyle(one).visibility === 'hidden') continue;
        const text = (one.textContent ?? '').trim().slice(0, 60);
        if (box.left < 0 || box.right > Number(width) + 1) cut.push(text);
        const svg = one.closest('svg');
        const scale = svg
          ? svg.getBoundingClientRect().width / Number(svg.getAttribute('width'))
          : 1;
        if (parseFloat(getComputedStyle(one).fontSize) * scale < 11.95) small.push(text);
      }
      return { cut, small };
    },
    [base, widthPx] as const,
  );
}

for (const [paper, widthPx] of Object.entries(papers)) {
  for (const view of [
    'losses',
    'troops',
    'origins',
    'forecasts',
    'indicators',
    'relays',
  ] as const) {
    test(`${view} on ${paper} is whole and can be read`, async ({ page }) => {
      await page.setViewportSize({ width: 1_280, height: 900 });
      await open(page, {
        head: '<style>body { margin: 0; font-size: 11px; }</style>',
        body: `<${base} view="${view}" known-on="2026-11-20"></${base}>`,
      });
      await hasApp(page);
      await expect(page.locator('.dprk-plot').first()).toBeVisible();
      await hasMore(page);
      await page.setViewportSize({ width: widthPx, height: 1_000 });
      await print(page);
      const folds = page.locator('.folded');
      await expect(folds.first()).toBeVisible();
      await expect(page.locator('.folded[hidden]')).toHaveCount(0);
      expect(await seen(page, widthPx)).toEqual({ cut: [], small: [] });
      const link = page.locator('a[href]').first();
      if (view !== 'forecasts' && view !== 'indicators') {
        const said = await link.evaluate((one) => getComputedStyle(one, '::after').content);
        expect(said).toContain((await link.getAttribute('href')) ?? 'no address');
      }
      await page.emulateMedia({ media: 'screen' });
      await page.evaluate(() => dispatchEvent(new Event('afterprint')));
      await expect(page.locator('.folded:visible')).toHaveCount(0);
    });
  }
}

test('every claim of a count stands on paper, with its page', async ({ page }) => {
  await open(page, { body: `<${base} known-on="2026-11-20"></${base}>` });
  await hasApp(page);
  await page.locator('[data-act="open claims"]').first().click();
  await expect(page.locator('tbody a').first()).toBeVisible();
  await print(page);
  await expect.poll(() => page.locator('tbody tr').count()).toBeGreaterThan(30);
  const without = page.locator('tbody tr').filter({ hasNot: page.locator('a[href]') });
  expect(await without.count()).toBe(0);
});

test('a still figure on paper is whole and can be read', async ({ page }) => {
  await open(page, { head: '<style>body { margin: 0; font-size: 11px; }</style>' });
  await ready(page);
  await page.setViewportSize({ width: papers.A4, height: 1_000 });
  await print(page);
  expect(await seen(page, papers.A4)).toEqual({ cut: [], small: [] });
});
