// Tests what stands beneath and above a figure: the day of the data, the version of the code, and that old data is old.
import { expect, test } from '@playwright/test';
import { base, hasApp, open, ready } from './shell-page.js';

const archived = { en: /^Archived: /, ko: /^보관된 기록: /, uk: /^Архів: / } as const;
const dayMs = 86_400_000;

for (const [language, words] of Object.entries(archived)) {
  test(`a record of more than 90 days says in ${language} that it is archived, still and touched`, async ({
    page,
  }) => {
    await page.clock.setFixedTime(Date.now() + 100 * dayMs);
    await open(page, { body: `<div lang="${language}"><${base}></${base}></div>` });
    await ready(page);
    await expect(page.locator('.archived')).toHaveText(words);
    await page.locator(`${base} h3:visible`).first().hover();
    await hasApp(page);
    await expect(page.locator('.archived')).toHaveText(words);
  });
}

test('a record that is not old says nothing of it, and every source line has day and version', async ({
  page,
}) => {
  await open(page);
  await ready(page);
  const source = page.locator('.text-source:visible');
  const still = await source.innerText();
  expect(still).toMatch(/data to \d{1,2} \w+ \d{4} · v\d+\.\d+\.\d+$/);
  await expect(page.locator('.archived')).toHaveCount(0);
  await page.locator(`${base} h3:visible`).first().hover();
  await hasApp(page);
  await expect(source).toHaveText(still);
  await expect(page.locator('.archived')).toHaveCount(0);
});
