// Tests what a reader's choices do to the address of a page: nothing unless it asks, and nothing to what it has there.
import { expect, test } from '@playwright/test';
import { base, hasApp, open, ready, told } from './shell-page.js';

const hashOf = (page: Parameters<typeof told>[0]): Promise<string> =>
  page.evaluate(() => location.hash);
const tab = (question: string): string => `[role="tab"][data-act="question ${question}"]`;

test('without the attribute the address stays as it is', async ({ page }) => {
  await open(page, { body: `<${base} views="losses troops"></${base}>`, behind: '?a=1#top' });
  await hasApp(page);
  await page.locator(tab('troops')).click();
  await expect
    .poll(async () => (await told(page)).at(-1))
    .toBe('view-change view=troops&explore=1');
  expect(page.url()).toMatch(/\/\?a=1#top$/);
  await page.locator('[data-act="open save"]').click();
  await expect(page.locator('[data-act="copy-link"]')).toHaveCount(0);
});

test('choices stand in the fragment beside what the page has there, and are gone with the choices', async ({
  page,
}) => {
  const { misdeeds } = await open(page, {
    body: `<${base} url-state views="losses troops"></${base}>`,
    behind: '?a=1#top',
  });
  await hasApp(page);
  await page.evaluate(() => history.replaceState({ ours: 1 }, ''));
  await page.locator(tab('troops')).click();
  await expect.poll(() => hashOf(page)).toBe('#top&dprk=view:troops;explore:1');
  expect(await page.evaluate(() => [location.search, history.state, history.length])).toEqual([
    '?a=1',
    { ours: 1 },
    await page.evaluate(() => history.length),
  ]);
  await page.locator(tab('losses')).click();
  await expect.poll(() => hashOf(page)).toBe('#top&dprk=explore:1');
  expect(misdeeds).toEqual([]);
});

test('who follows a link sees what was chosen, before anything else is shown', async ({ page }) => {
  const { misdeeds } = await open(page, {
    body: `<${base} url-state></${base}>`,
    behind: '#dprk=view:troops;known-on:2025-01-22;open:claims',
  });
  await hasApp(page);
  const seen = await page.locator('h3.sentence:visible').innerText();
  expect(seen).toContain('sent');
  await expect(page.locator('table')).toBeVisible();
  expect(await page.locator(base).evaluate((one) => Reflect.get(one, 'knownOn'))).toBe(
    '2025-01-22',
  );
  expect(misdeeds).toEqual([]);
});

test('two elements have their own parts, back and forth is heard, a third without an id is told', async ({
  page,
}) => {
  await open(page, {
    body: `<${base} id="a" url-state></${base}><${base} id="b" url-state="query" views="losses troops"></${base}><${base} id="b" url-state views="losses troops"></${base}>`,
    behind: '#dprk-a=view:origins',
  });
  await expect(page.locator(`${base} [role=status]`)).toHaveCount(3);
  const sentence = page.locator(`#a h3.sentence:visible`);
  const origins = await sentence.innerText();
  await page.locator(tab('troops')).first().click();
  await expect
    .poll(() => page.url())
    .toMatch(/\?dprk-b=view:troops;explore:1#dprk-a=view:origins$/);
  expect((await told(page)).filter((one) => one === 'error unknown-value')).toHaveLength(1);
  await page.evaluate(() => (location.hash = '#dprk-a=view:troops'));
  await expect(sentence).not.toHaveText(origins);
  await page.goBack();
  await expect(sentence).toHaveText(origins);
  await page.goForward();
  await expect(sentence).not.toHaveText(origins);
});

test('a reload finds the figure as it was left', async ({ page }) => {
  await open(page, { body: `<${base} url-state views="losses claims"></${base}>` });
  await hasApp(page);
  await page.locator(tab('claims')).click();
  await page.getByRole('searchbox').fill('юнь & 50%');
  await expect.poll(() => hashOf(page)).toContain('set-claims.search:');
  await page.reload();
  await hasApp(page);
  await expect(page.getByRole('searchbox')).toHaveValue('юнь & 50%');
});

for (const hash of ['#dprk=%E0%A4%A', '#dprk=view:nothing;known-on:2025-99-99', '#dprk=;:;~~']) {
  test(`${hash} shows the figure of the page, and throws nothing`, async ({ page }) => {
    const { misdeeds } = await open(page, { body: `<${base} url-state></${base}>`, behind: hash });
    await ready(page);
    await expect(page.locator('h3.sentence:visible')).toHaveCount(1);
    expect(misdeeds).toEqual([]);
  });
}

test('in a sandbox without an origin choices work, and nothing is thrown', async ({ page }) => {
  const { misdeeds } = await open(page, {
    csp: 'sandbox allow-scripts',
    body: `<${base} url-state views="losses troops"></${base}>`,
    behind: '#dprk=view:troops',
  });
  await hasApp(page);
  expect(await page.evaluate(() => origin)).toBe('null');
  await expect(page.locator(tab('troops'))).toHaveAttribute('aria-selected', 'true');
  await page.locator(tab('losses')).click();
  await expect
    .poll(async () => (await told(page)).filter((one) => one.startsWith('view-change')))
    .toHaveLength(1);
  expect(misdeeds).toEqual([]);
});

test('a link is copied; where the page may not copy, it stands selected in a field', async ({
  page,
}) => {
  await open(page, { body: `<${base} url-state views="losses troops"></${base}>` });
  await hasApp(page);
  await page.locator(tab('troops')).click();
  await page.locator('[data-act="open save"]').click();
  const copied: string[] = [];
  await page.exposeFunction('copied', (text: string) => copied.push(text));
  const clipboard = (isRefused: boolean): Promise<void> =>
    page.evaluate((refused) => {
      const writeText = (text: string): Promise<unknown> =>
        refused
          ? Promise.reject(new DOMException('no', 'NotAllowedError'))
          : (Reflect.get(window, 'copied') as (text: string) => Promise<unknown>)(text);
      Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText } });
    }, isRefused);
  const link = `${new URL(page.url()).origin}/#dprk=view:troops;explore:1`;
  await clipboard(false);
  await page.locator('[data-act="copy-link"]').click();
  await expect(page.getByText('Link copied.').first()).toBeVisible();
  expect(copied).toEqual([link]);
  await clipboard(true);
  await page.locator('[data-act="copy-link"]').click();
  const field = page.getByRole('textbox', { name: 'Copy this link' });
  await expect(field).toHaveValue(link);
  await expect(field).toBeFocused();
  expect(
    await field.evaluate((one) => {
      const { selectionStart, selectionEnd, value } = one as HTMLInputElement;
      return [selectionStart, selectionEnd === value.length];
    }),
  ).toEqual([0, true]);
});
