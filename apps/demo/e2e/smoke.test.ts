// Every page of the demo opens cleanly, is no wider than its window, and cites no figure that the record does not hold.
import { ledger } from '@dprk-deployment-tracker/core';
import { citedFigures } from '../build-pages/cited-figures.js';
import { builtPages, expect, tag, test } from './demo-test.js';

/** How a text that a language lacks would show: by its id, such as `fold.why`. */
const messageId =
  /\b(?:card|column|do|empty|fold|frame|guide|load|part|pick|plot|rule|view)\.[a-z]/;

/** A page for readers of large type is as narrow as its type allows: 320 px are meant for 16 px. */
const rootFontSize = 16;

for (const address of builtPages()) {
  test(`${address} opens without error, warning, foreign request or overflow`, async ({
    page,
    openPage,
  }) => {
    const trackers = await openPage(address);
    await expect(page).toHaveTitle(/\S/);
    await expect(page.locator('meta[name="description"]')).toHaveAttribute('content', /\S{3}/);
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
    for (const tracker of await trackers.all()) await expect(tracker).toContainText(/\d/);
    await expect(page.locator('body')).not.toContainText(messageId);
    const enlarged = await page.evaluate(
      (usual) => parseFloat(getComputedStyle(document.documentElement).fontSize) / usual,
      rootFontSize,
    );
    for (const width of [1_100, 720, 375, 320].map((px) => Math.round(px * enlarged))) {
      await page.setViewportSize({ width, height: 800 });
      await expect
        .poll(() => page.evaluate(() => document.documentElement.scrollWidth), `${width} px`)
        .toBeLessThanOrEqual(width);
    }
  });
}

test('every page is linked from the list of pages', async ({ page, openPage }) => {
  await openPage('pages/index.html');
  const here = page.url();
  const links = await page.getByRole('main').getByRole('link').all();
  const linked = await Promise.all(links.map((link) => link.getAttribute('href')));
  const addresses = linked.map((href) => new URL(href ?? '', here).pathname.slice(1));
  expect([...addresses, 'pages/index.html'].sort()).toEqual(builtPages());
});

test('the article cites each figure with a link to its page', async ({ page, openPage }) => {
  await openPage('index.html');
  const cited = page.locator('article data');
  await expect(cited).not.toHaveCount(0);
  for (const figure of await cited.all()) {
    await expect(figure.locator('xpath=..')).toHaveAttribute('href', /^https?:/);
  }
});

test('the article has its figure in the width of the column, where it speaks of losses', async ({
  page,
  openPage,
}) => {
  await page.setViewportSize({ width: 1_100, height: 900 });
  await openPage('index.html');
  const [figure, text] = await Promise.all(
    [page.locator(`article > ${tag}`).first(), page.locator('article > p').first()].map((one) =>
      one.boundingBox(),
    ),
  );
  expect(figure?.width).toBe(720);
  expect([figure?.x, figure?.width]).toEqual([text?.x, text?.width]);
  expect(figure?.y).toBeGreaterThan(text?.y ?? Infinity);
});

test.describe('a page cannot be built with a figure that the record does not hold:', () => {
  const cite = (id: string, text: string, language = 'en'): string =>
    citedFigures(`<html lang="${language}"><data value="${id}">${text}</data>`, ledger);

  // KBS World, 30 April 2025: about 600 killed; about 4,700 killed or wounded.
  for (const [id, text, language] of [
    ['2025-04-30-nis-600-killed', 'about\n  600', 'en'],
    ['2025-04-30-nis-4700-killed-or-wounded', '약 4,700명', 'ko'],
    ['2025-04-30-nis-4700-killed-or-wounded', 'близько 4\u00a0700', 'uk'],
  ] as const) {
    test(`"${text}" is linked`, () =>
      expect(cite(id, text, language)).toContain('<a href="https:'));
  }

  for (const [what, id, text] of [
    ['another number', '2025-04-30-nis-600-killed', 'about 700'],
    ['a lost hedge', '2025-04-30-nis-4700-killed-or-wounded', '4,700'],
    ['a changed hedge', '2025-06-15-uk-di-6000-casualties', 'at least 6,000'],
    ['a claim that is not in the record', '2025-04-30-nobody', 'about 600'],
  ] as const) {
    test(`${what} is refused`, () => expect(() => cite(id, text)).toThrow(/^citedFigures: /));
  }
});
