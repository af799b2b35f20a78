// Tests that nothing on the page moves when a figure comes that was waited for, and that little room is kept in vain.
import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { viewIds } from './demo-test.js';
import { base, hasApp, open, ready } from './shell-page.js';

/** How much may move before the element can keep room itself, as a browser reckons it; 0.1 still counts as good. */
const mostShift = 0.02;

const asks = [
  // Another rule keeps the figure of losses, and still needs the app.
  ...viewIds.map((view) => (view === 'losses' ? 'rule="envelope"' : `view="${view}"`)),
  'views="losses origins troops forecasts"',
  'view="troops" rule="envelope"',
  'lang="uk" view="troops"',
  'lang="uk" rule="envelope"',
  'lang="ko" view="origins"',
];

/** A shift is told in the frame after it, once the page has nothing more urgent to do. */
async function told(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise<void>((done) => {
        requestAnimationFrame(() => {
          requestAnimationFrame(() => {
            requestIdleCallback(() => done());
          });
        });
      }),
  );
}

for (const width of [320, 375, 720]) {
  for (const ask of asks) {
    test(`${ask} moves nothing in a column of ${width} px`, async ({ page }) => {
      let answer: (value?: unknown) => void = () => undefined;
      const figure = new Promise((resolve) => {
        answer = resolve;
      });
      await page.setViewportSize({ width, height: 900 });
      await open(page, {
        head: '<style>body { margin: 0 }</style>',
        body: `<${base} ${ask}></${base}>`,
        after: (name) => (/\.app\.|-still/.test(name) ? figure : undefined),
      });
      const waits = page.locator('.waits');
      await expect(waits).toBeAttached();
      // What moved when the script came, before the element could keep room, is told first.
      await told(page);
      const box = await page.locator('#after').boundingBox();
      await page.evaluate('window.shift = 0');
      answer();
      await ready(page);
      await told(page);
      // Bars of changes in print come a moment later, with the second part of the record.
      const most = ask.includes('relays') ? 0.005 : 0;
      expect(await page.evaluate('window.shift')).toBeLessThanOrEqual(most);
      const after = await page.locator('#after').boundingBox();
      expect((after?.y ?? 0) - (box?.y ?? 0)).toBeLessThanOrEqual(1);
      const kept = (): Promise<number> =>
        waits.evaluate((root) => {
          const end = root.lastElementChild?.getBoundingClientRect().bottom ?? 0;
          return 1 - (end - root.getBoundingClientRect().top) / root.getBoundingClientRect().height;
        });
      // A quarter: Korean is shorter, and a step of widths has the room that its narrowest needs. Bars come a moment later.
      await expect.poll(kept).toBeLessThan(0.25);
    });
  }
}

for (const width of [320, 375, 720]) {
  test(`a bare tag moves nothing in a column of ${width} px, with the sheet that the README names`, async ({
    page,
  }) => {
    let answer: (value?: unknown) => void = () => undefined;
    const script = new Promise((resolve) => {
      answer = resolve;
    });
    const readme = readFileSync(new URL('../../../README.md', import.meta.url), 'utf8');
    const sheet = /```css\n(.*?)```/s.exec(readme)?.[1] ?? '';
    await page.setViewportSize({ width, height: 900 });
    const opening = open(page, {
      head: `<style>body { margin: 0 } ${sheet}</style>`,
      after: (name) => (name === `${base}.min.js` ? script : undefined),
    });
    // The page is painted before the script is there.
    await expect(page.locator('#after')).toBeAttached();
    await page.waitForFunction(() => performance.getEntriesByType('paint').length > 0);
    answer();
    await opening;
    await ready(page);
    await told(page);
    expect(await page.evaluate('window.shift')).toBeLessThanOrEqual(mostShift);
  });
}

test('the room that was kept goes when the reader chooses something else', async ({ page }) => {
  await open(page, { body: `<${base} views="losses summary" view="losses"></${base}>` });
  await hasApp(page);
  await expect(page.locator('.waits')).toHaveCount(1);
  await page.locator('[data-act="question summary"]').click();
  await expect(page.locator('.waits')).toHaveCount(0);
});
