// The reader replays a day, chooses a rule, narrows the list and saves it; what was published later never shows.
import { readFile } from 'node:fs/promises';
import { calendarDay, ledger, report, type LedgerEntries } from '@dprk-deployment-tracker/core';
import { csvRows } from '@dprk-deployment-tracker/core/export';
import type { Locator } from '@playwright/test';
import { expect, hasApp, headline, tag, test, touch } from './demo-test.js';

const day = calendarDay('2025-01-22');
const later = report(ledger).claims.filter(({ knownFrom }) => knownFrom > day);

/** The keys of everything that stands in a figure. */
function keysIn(tracker: Locator): Promise<readonly string[]> {
  return tracker
    .locator('[data-key]')
    .evaluateAll((items) => items.map((item) => item.getAttribute('data-key') ?? ''));
}

for (const view of ['losses', 'troops', 'origins', 'claims'] as const) {
  test(`${view} on a replayed day holds nothing that was published later`, async ({ openOne }) => {
    const tracker = await openOne(`view=${view}&known-on=${day}`);
    await hasApp(tracker);
    const fold = tracker.locator('[data-act="open claims"]');
    if (await fold.isVisible()) await fold.click();
    await expect(tracker.locator('tbody [data-key]').first()).toBeVisible();
    await expect(tracker.locator('.text-source')).toContainText(/\d/);
    const keys = await keysIn(tracker);
    expect(keys.length).toBeGreaterThan(0);
    expect(later.length).toBeGreaterThan(0);
    expect(keys.filter((key) => later.some(({ id }) => id === key))).toEqual([]);
  });
}

test('the replay page shows three states of one record', async ({ openPage }) => {
  const [january, april, newest] = await (await openPage('pages/replay.html')).all();
  if (!january || !april || !newest) throw new Error('replay.html has three elements');
  // Kyiv's 4,000 of 9 January 2025 is the newest of its figures on 22 January.
  await expect(headline(january)).toContainText('4,000');
  const said = async (): Promise<ReadonlySet<string>> =>
    new Set(await Promise.all([january, april, newest].map((one) => headline(one).innerText())));
  await expect.poll(async () => (await said()).size).toBe(3);
});

test('the slider replays the record by key, the page is told, and Newest goes back', async ({
  page,
  openPage,
}) => {
  const tracker = (await openPage('explorer.html')).first();
  await hasApp(tracker);
  await page.evaluate(() => {
    const states: string[] = [];
    Object.assign(globalThis, { states });
    addEventListener('dprk-view-change', (event) => {
      states.push((event as Event & { readonly stateText: string }).stateText);
    });
  });
  const newest = await headline(tracker).innerText();
  await tracker.locator('[data-act="open settings"]').click();
  const slider = tracker.getByRole('slider');
  await slider.focus();
  const lastDay = (await slider.getAttribute('aria-valuetext')) ?? '';
  await page.keyboard.press('Home');
  await expect(slider).not.toHaveAttribute('aria-valuetext', lastDay);
  const first = (await slider.getAttribute('aria-valuetext')) ?? '';
  expect(first).toMatch(/20\d\d$/);
  await expect(headline(tracker)).not.toHaveText(newest);
  await expect.poll(() => page.evaluate('states.join()')).toContain(`known-on=${first.slice(-4)}-`);
  await tracker.locator('[data-act="known-on"]').click();
  await expect(headline(tracker)).toHaveText(newest);
});

test('each rule can be chosen and shows as chosen; the headline names sides whatever the rule', async ({
  openPage,
}) => {
  const tracker = (await openPage('explorer.html')).first();
  await hasApp(tracker);
  const said = await headline(tracker).innerText();
  await tracker.locator('[data-act="open settings"]').click();
  for (const rule of ['envelope', 'median', 'two-voice-floor']) {
    const option = tracker.locator(`[data-act="rule ${rule}"]`);
    await option.click();
    await expect(option).toHaveAttribute('aria-pressed', 'true');
    await expect(tracker.locator('[data-act^="rule "][aria-pressed="true"]')).toHaveCount(1);
    await expect(headline(tracker)).toHaveText(said);
  }
});

test('"More figures" opens the bar of questions in place, and leaves it again', async ({
  openOne,
}) => {
  const tracker = await openOne();
  await touch(tracker);
  await expect(tracker.getByRole('tab')).toHaveCount(0);
  await tracker.locator('[data-act="explore"]').click();
  await expect(tracker.getByRole('tab')).toHaveCount(8);
  await tracker.locator('[data-act="explore"]').click();
  await expect(tracker.getByRole('tab')).toHaveCount(0);
});

test('the claims that are listed are saved: a row for each, with the address of its page', async ({
  page,
  openOne,
}) => {
  const tracker = await openOne('view=claims');
  await hasApp(tracker);
  await tracker.getByRole('searchbox').fill('gerasimov');
  await expect(
    tracker.locator('[data-key="2025-04-26-gerasimov-no-number"]').first(),
  ).toBeVisible();
  const listed = await tracker.locator('tbody tr').count();
  await tracker.locator('[data-act="open download"]').click();
  const save = async (file: string): Promise<string> => {
    const started = page.waitForEvent('download');
    await tracker.locator(`[data-act="save ${file}"]`).click();
    return readFile(await (await started).path(), 'utf8');
  };
  const rows = csvRows(await save('claims.csv'));
  expect(rows).toHaveLength(listed + 1);
  const of = (row: readonly string[] = [], column: string): string =>
    row[rows[0]?.indexOf(column) ?? -1] ?? '';
  const row = rows.find((one) => of(one, 'id') === '2025-04-26-gerasimov-no-number');
  expect(row?.some((cell) => cell.startsWith('https://'))).toBe(true);
  const { documents } = JSON.parse(await save('claims.json')) as LedgerEntries;
  const ids = documents.flatMap(({ claims = [] }) => claims.map(({ id }) => id));
  expect(ids).toContain('2025-04-26-gerasimov-no-number');
});

test('the list of all claims is searched, sorted, turned over, and cleared', async ({
  openOne,
}) => {
  const tracker = await openOne('view=claims');
  await hasApp(tracker);
  const rows = tracker.locator('tbody tr');
  await expect(rows).toHaveCount(10);
  const first = await rows.first().getAttribute('data-key');
  await tracker.locator('[data-act^="set claims.page "]').first().click();
  await expect(rows).toHaveCount(20);
  await tracker.getByRole('searchbox').fill('gerasimov');
  await expect(
    tracker.locator('[data-key="2025-04-26-gerasimov-no-number"]').first(),
  ).toBeVisible();
  await expect(tracker.locator(`tr[data-key="${first ?? ''}"]`)).toHaveCount(0);
  await tracker.getByRole('searchbox').fill('');
  await expect(rows).toHaveCount(10);
  await expect(rows.first()).toHaveAttribute('data-key', first ?? '');
});

test('a record of the page stands in place of ours, in every question', async ({ openOne }) => {
  const tracker = await openOne(
    'record=own&views=losses,troops,origins,forecasts,indicators,claims,summary',
  );
  await hasApp(tracker);
  await expect(tracker).not.toContainText('Ukraine');
  for (const view of await tracker.getByRole('tab').all()) {
    await view.click();
    await expect(headline(tracker)).toBeVisible();
    await expect(tracker).not.toContainText('Ukraine');
  }
  await expect(tracker.page().locator(tag)).toHaveCount(1);
});
