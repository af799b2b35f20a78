// What happened on the way to print: cases come a few at a time, are narrowed, put in order, and opened by keyboard.
import { readFile } from 'node:fs/promises';
import type { Locator } from '@playwright/test';
import { ledger, mutations, relays } from '@dprk-deployment-tracker/core';
import { axeFaults } from './axe-faults.js';
import { csvRows } from './csv-rows.js';
import { expect, test } from './demo-test.js';

const all = relays(mutations(ledger, ledger.dataDay), ledger.dataDay);
const tag = '<dprk-deployment-tracker view="relays"></dprk-deployment-tracker>';

const cases = (tracker: Locator): Locator => tracker.locator('.relay');
const count = (tracker: Locator): Locator => tracker.locator('[part="count"]');

test('twenty cases come at once, and twenty more when asked for', async ({ openEmbed }) => {
  const tracker = await openEmbed(tag);
  await expect(cases(tracker)).toHaveCount(20);
  await expect(count(tracker)).toContainText(`20 of ${all.length} cases shown`);
  await tracker.getByRole('button', { name: 'Show 20 more' }).click();
  await expect(cases(tracker)).toHaveCount(40);
});

test('a kind of change narrows the cases, and the count says so', async ({ openEmbed }) => {
  const tracker = await openEmbed(tag);
  const dead = all.filter(({ kind }) => kind === 'killed-for-casualties').length;
  await tracker.getByLabel('Kind of change').selectOption('killed-for-casualties');
  await expect(cases(tracker)).toHaveCount(Math.min(dead, 20));
  await expect(count(tracker)).toContainText(`${dead} of ${all.length} cases match`);
  await tracker.getByRole('button', { name: 'Show all cases again' }).click();
  await expect(count(tracker)).toContainText(`of ${all.length} cases shown`);
});

test('the pages of the cases that match come as a file, one row each', async ({
  page,
  openEmbed,
}) => {
  const tracker = await openEmbed(tag);
  await tracker.getByLabel('Kind of change').selectOption('old-as-new');
  const coming = page.waitForEvent('download');
  await tracker.getByRole('button', { name: 'Download the pages of these cases' }).click();
  const [head, ...rows] = csvRows(await readFile(await (await coming).path(), 'utf8'));
  const prints = all
    .filter(({ kind }) => kind === 'old-as-new')
    .flatMap(({ first, repeats }) => [first, ...repeats].map(({ mention }) => mention.id));
  expect(rows.map((row) => row[head?.indexOf('id') ?? -1]).sort()).toEqual(
    [...new Set(prints)].sort(),
  );
});

test('the case that most pages print comes first when asked for', async ({ openEmbed }) => {
  const tracker = await openEmbed(tag);
  const most = Math.max(...all.map(({ repeats }) => repeats.length));
  await tracker.getByLabel('Order').selectOption('repeats');
  await expect(cases(tracker).first()).toContainText(`${most} more pages print the same`);
});

test('a case opens and closes by keyboard, with its picture and its pages', async ({
  page,
  openEmbed,
}) => {
  const tracker = await openEmbed(tag);
  const first = cases(tracker).first();
  await first.getByRole('button', { name: 'Show the way to print' }).focus();
  await page.keyboard.press('Enter');
  await expect(first.locator('svg')).toBeVisible();
  await expect(first.getByText('As it was said')).toBeVisible();
  await expect(first.getByText('First printed otherwise')).toBeVisible();
  const hide = first.getByRole('button', { name: 'Hide the pages' });
  await expect(hide).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(first.locator('svg')).toHaveCount(0);
});

test('a claim opens its card, and Esc returns to it', async ({ page, openEmbed }) => {
  const tracker = await openEmbed(tag);
  const claim = cases(tracker).first().locator('button[data-key]');
  await claim.focus();
  await page.keyboard.press('Enter');
  await expect(tracker.getByRole('dialog')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(claim).toBeFocused();
});

test('on an earlier day it knows only what was printed by then', async ({ openEmbed }) => {
  const day = '2024-11-01';
  const known = relays(mutations(ledger, day), day);
  const tracker = await openEmbed(
    `<dprk-deployment-tracker view="relays" known-on="${day}"></dprk-deployment-tracker>`,
  );
  await expect(count(tracker)).toContainText(`of ${known.length} cases shown`);
});

test('before anything was printed otherwise it says so', async ({ openEmbed }) => {
  const tracker = await openEmbed(
    '<dprk-deployment-tracker view="relays" known-on="2010-12-01"></dprk-deployment-tracker>',
  );
  await expect(tracker.getByText('No page of the record known on 1 December 2010')).toBeVisible();
});

test('the guide tells what changed in the headlines, and why', async ({ openEmbed }) => {
  const tracker = await openEmbed(tag);
  await tracker.getByText('How to read this').click();
  const changes = tracker.locator('.changes');
  await expect(changes.getByText('What changed in the headlines')).toBeVisible();
  await changes.locator('button[data-key]').first().click();
  await expect(tracker.getByRole('dialog')).toBeFocused();
});

test.describe('at 320 px', () => {
  test.use({ viewport: { width: 320, height: 800 } });

  test('with cases open nothing is wider than the page, and axe finds no fault', async ({
    page,
    openEmbed,
  }) => {
    const tracker = await openEmbed(tag);
    await tracker.getByLabel('Order').selectOption('repeats');
    for (const index of [0, 1, 2]) {
      await cases(tracker)
        .nth(index)
        .getByRole('button', { name: /Show the way/ })
        .click();
    }
    await tracker.getByRole('button', { name: /Show all \d+/ }).click();
    await expect
      .poll(() => page.evaluate(() => document.documentElement.scrollWidth))
      .toBeLessThanOrEqual(320);
    expect(await axeFaults(page)).toEqual([]);
  });
});
