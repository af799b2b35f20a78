// No question, language, theme or width has a violation that axe can find, nor has a page of the demo.
import type { Page } from '@playwright/test';
import { axeFaults } from './axe-faults.js';
import { atRest, builtPages, expect, hasApp, openAll, test, touch, viewIds } from './demo-test.js';
import { inEveryDress } from './every-dress.js';

/** A row of a long list after this one differs from those before it in words alone. */
const keptOfEachList = 40;

/** Each violation as one line. **Absent:** `rule` is all rules. */
async function faults(page: Page, where: string, rule?: string): Promise<readonly string[]> {
  const found = await axeFaults(page, rule === undefined ? {} : { rule });
  return found.map((fault) => `${where}: ${fault}`);
}

for (const view of viewIds) {
  test(`${view} has no violation in three languages, two themes, at three widths, nor unfolded`, async ({
    page,
    openOne,
  }) => {
    const tracker = await openOne(`view=${view}`);
    await touch(tracker);
    // In dark nothing differs but colours.
    const dressed = await inEveryDress(page, tracker, ({ theme }, where) =>
      faults(page, where, theme === 'dark' ? 'color-contrast' : undefined),
    );
    const found = [...dressed];
    await tracker.evaluate((element) => element.setAttribute('lang', 'en'));
    await expect(tracker.locator('.app[lang="en"]')).toBeVisible();
    await openAll(tracker);
    for (const width of [1_100, 320]) {
      await page.setViewportSize({ width, height: 900 });
      await atRest(tracker);
      found.push(...(await faults(page, `unfolded ${width}`)));
    }
    expect(found).toEqual([]);
  });
}

test('the explorer has no violation, with day and rule unfolded', async ({ page, openPage }) => {
  const tracker = (await openPage('explorer.html')).first();
  await hasApp(tracker);
  await tracker.locator('[data-act="open settings"]').click();
  await expect(tracker.getByRole('slider')).toBeVisible();
  expect(await faults(page, 'explorer')).toEqual([]);
});

for (const address of builtPages().filter((name) => name !== 'specimen.html')) {
  test(`${address} has no violation`, async ({ page, openPage }) => {
    await openPage(address);
    await page.evaluate((kept) => {
      const long = `figure :is(tbody, ol, ul) > :nth-child(n + ${kept + 1})`;
      for (const item of document.querySelectorAll(long)) item.remove();
    }, keptOfEachList);
    await page.emulateMedia({ colorScheme: 'light' });
    const light = await faults(page, 'light');
    await page.emulateMedia({ colorScheme: 'dark' });
    expect([...light, ...(await faults(page, 'dark', 'color-contrast'))]).toEqual([]);
  });
}
