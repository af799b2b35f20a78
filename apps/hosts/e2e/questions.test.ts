// Goes through every question on a few of the hardest hosts: not a word is another, and no policy is violated.
import type { Page } from '@playwright/test';
import { allCells } from '../cells/all-cells.js';
import { TAG } from '../cells/cell.js';
import { watch } from '../judge/watch.js';
import { deedsOf, expect, test, watchedIn } from './host-test.js';

const hardest = ['prototype-js', 'mootools', 'frozen-intrinsics', 'trusted-types-ours'] as const;

/** The words of each question, then of all claims and the card of the first. */
async function wordsOf(page: Page, address: string): Promise<readonly string[]> {
  await page.goto(address);
  const tracker = page.locator(TAG);
  await tracker.locator('h3.sentence:visible').hover();
  await expect(tracker.getByRole('status')).toBeAttached();
  await tracker.locator('[data-act="explore"]').click();
  const words: string[] = [];
  for (const tab of await tracker.getByRole('tab').all()) {
    await tab.click();
    await expect(tab).toHaveAttribute('aria-selected', 'true');
    // What is there about print comes with the rest of the record.
    if ((await tab.getAttribute('data-act')) === 'question relays') {
      await expect(tracker.locator('.plot')).toBeVisible();
    }
    // The figure before stays until what this one needs has come.
    const said = (): Promise<string> => tracker.locator('.panel').innerText();
    await expect.poll(said).not.toBe(words.at(-1));
    words.push(await said());
  }
  await tracker.locator('[data-act="question losses"]').click();
  await tracker.locator('[data-act="open claims"]').click();
  await tracker.locator('tbody button[data-key]').first().click();
  await expect(tracker.locator('.card')).toBeVisible();
  // The addresses come with the second part of the record.
  await expect(tracker.locator('.card a').first()).toBeVisible();
  words.push(await tracker.locator('table').innerText());
  expect(await tracker.locator('[style]').count(), 'style attributes').toBe(0);
  return words;
}

test.describe('every question', () => {
  let plain: readonly string[] = [];

  for (const id of hardest) {
    const { title } = allCells.find((cell) => cell.id === id) ?? { title: '' };
    test(
      `${id}: ${title}`,
      { tag: id === 'prototype-js' ? ['@quick'] : [] },
      async ({ page, server }) => {
        await page.addInitScript(watch);
        if (plain.length === 0) plain = await wordsOf(page, `${server.address}plain/`);
        const deeds = deedsOf(page);
        expect(await wordsOf(page, `${server.address}${id}/`)).toEqual(plain);
        const { uncaught, violated } = await watchedIn(page.mainFrame());
        expect([...deeds.errors, ...deeds.said, ...uncaught, ...violated]).toEqual([]);
      },
    );
  }
});
