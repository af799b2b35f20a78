// Other languages, paper and no script: the figure says the same everywhere.
import { ledger, report } from '@dprk-deployment-tracker/core';
import type { Locator } from '@playwright/test';
import { builtPages, expect, headline, tag, test, touch } from './demo-test.js';

test.describe('languages', () => {
  const scripts = { en: /Ukraine/, ko: /우크라이나/, uk: /Україн/ } as const;

  for (const [address, language] of [
    ['index.html', 'en'],
    ['ko.html', 'ko'],
    ['uk.html', 'uk'],
  ] as const) {
    test(`${address} has its figure in the language of the page, before and after a touch`, async ({
      openPage,
    }) => {
      const tracker = (await openPage(address)).first();
      await expect(headline(tracker)).toContainText(scripts[language]);
      const still = await headline(tracker).innerText();
      await touch(tracker);
      await expect(tracker.locator(`.app[lang="${language}"]`)).toBeVisible();
      await expect(headline(tracker)).toHaveText(still);
    });
  }

  test('two elements on one page speak two languages, and keep their own cards', async ({
    openPage,
  }) => {
    const trackers = await openPage('pages/two-languages.html');
    const [korean, ukrainian] = [trackers.first(), trackers.last()];
    await touch(korean);
    await touch(ukrainian);
    await expect(headline(korean)).toContainText(scripts.ko);
    await expect(ukrainian.locator('.app[lang="uk"]')).toBeVisible();
    await expect(korean).not.toContainText(scripts.uk);
    await expect(ukrainian).not.toContainText(scripts.ko);
    await korean.locator('[data-act="open claims"]').click();
    await korean.locator('tbody button[data-key]').first().click();
    await expect(korean.locator('.card')).toHaveCount(1);
    await expect(ukrainian.locator('.card')).toHaveCount(0);
  });
});

test.describe('on paper', () => {
  test.beforeEach(({ page }) => page.emulateMedia({ media: 'print', colorScheme: 'dark' }));

  for (const isTouched of [false, true]) {
    test(`nothing to press is printed, and each statement stands as words, ${isTouched ? 'touched' : 'still'}`, async ({
      openPage,
    }) => {
      const tracker = (await openPage('pages/print.html')).first();
      if (isTouched) await touch(tracker);
      for (const control of ['.links button', '.explore', '.option', 'input', 'select']) {
        await expect(tracker.locator(control).filter({ visible: true }), control).toHaveCount(0);
      }
      const phrases = tracker.locator('.phrases:visible > li');
      const { selection } = report(ledger).headlines['killed-or-wounded'];
      await expect.poll(() => phrases.count()).toBeGreaterThanOrEqual(selection.direct.length);
      await expect
        .poll(async () => (await phrases.last().boundingBox())?.width)
        .toBeGreaterThan(100);
      // A still figure holds it once per layout, and shows one.
      await expect(tracker.locator('.text-source:visible')).toHaveCount(1);
    });
  }
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  for (const address of builtPages()) {
    test(`${address} says what its elements would`, async ({ page }) => {
      await page.goto(address);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      for (const tracker of await page.locator(tag).all()) {
        await expect(headline(tracker)).toBeVisible();
        await expect(tracker.locator('svg:visible, table:visible').first()).toBeVisible();
        await expect(tracker.locator('.text-source:visible').first()).toContainText(/\d/);
      }
    });
  }
});

/** The rows of a list of claims: key, words and addresses. */
function rowsOf(table: Locator): Promise<readonly string[]> {
  return table.locator('tbody tr[data-key]').evaluateAll((rows) =>
    rows.map((row) => {
      const cells = [...row.querySelectorAll('th, td')].map((cell) => cell.textContent);
      const pages = [...row.querySelectorAll('a')].map((link) => link.getAttribute('href'));
      const words = cells.join(' | ').replace(/\s+/g, ' ').trim();
      return [row.getAttribute('data-key'), words, ...pages].join(' ');
    }),
  );
}

/** The rows once each has its day and its page. */
async function rowsWithPages(table: Locator): Promise<readonly string[]> {
  let rows: readonly string[] = [];
  const lacking = async (): Promise<readonly string[]> => {
    rows = await rowsOf(table);
    return rows.filter((row) => !/\d{4}.* https?:/.test(row));
  };
  await expect.poll(lacking).toEqual([]);
  return rows;
}

for (const view of ['losses', 'troops'] as const) {
  test(`every claim that ${view} lists stands in the figure without scripts, with side, day and page`, async ({
    openOne,
    browser,
    baseURL,
  }) => {
    const tracker = await openOne(`view=${view}`);
    await touch(tracker);
    await tracker.locator('[data-act="open claims"]').click();
    const more = tracker.locator('[data-act^="set claims.page "]').first();
    const rows = tracker.locator('tbody tr[data-key]');
    await expect(rows.first()).toBeVisible();
    while (!((await more.getAttribute('data-act')) ?? '').endsWith('page ')) {
      const before = await rows.count();
      await more.click();
      await expect.poll(() => rows.count()).toBeGreaterThan(before);
    }
    // The addresses come with the second part of the record.
    const live = await rowsWithPages(tracker);
    const context = await browser.newContext({
      javaScriptEnabled: false,
      ...(baseURL && { baseURL }),
    });
    const still = await context.newPage();
    await still.goto('pages/no-script.html');
    const at = view === 'losses' ? `${tag}:not([view])` : `${tag}[view="${view}"]`;
    const standing = await rowsOf(still.locator(at));
    expect(live.filter((row) => !standing.includes(row))).toEqual([]);
    await context.close();
  });
}

test('every claim of the record stands on the page without scripts', async ({ openPage, page }) => {
  await openPage('pages/no-script.html');
  const rows = await rowsOf(page.locator(`${tag}[view="claims"]`));
  const ids = new Set(rows.map((row) => row.split(' ')[0]));
  expect(report(ledger).claims.filter(({ id }) => !ids.has(id))).toEqual([]);
});
