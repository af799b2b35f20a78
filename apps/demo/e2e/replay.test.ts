// A replay of a day shows nothing that was published later.
import { calendarDay, ledger, report } from '@dprk-deployment-tracker/core';
import { expect, test } from './demo-test.js';

const day = calendarDay('2025-01-22');
const later = report(ledger).claims.filter((claim) => claim.knownFrom > day);

test('known-on shows no claim that was published later', async ({ openEmbed }) => {
  const tracker = await openEmbed(
    `<dprk-deployment-tracker view="claims" known-on="${day}"></dprk-deployment-tracker>`,
  );
  await expect(tracker.locator('tbody [data-key]').first()).toBeAttached();
  const keys = await tracker
    .locator('[data-key]')
    .evaluateAll((items) => items.map((item) => item.getAttribute('data-key')));
  expect(keys.length).toBeGreaterThan(0);
  expect(later.length).toBeGreaterThan(0);
  expect(keys.filter((key) => later.some(({ id }) => id === key))).toEqual([]);
});

test('the figure of January 2025 is the worked example’s, not the newest', async ({ openPage }) => {
  const [january, , newest] = await (await openPage('pages/replay.html')).all();
  // docs/methodology.md, "A worked example": 4,000 to 6,000 on 22 January 2025.
  await expect(january?.locator('[part~="ends"]') ?? fail()).toHaveText(/4,000 to 6,000/);
  await expect(newest?.locator('[part~="ends"]') ?? fail()).not.toHaveText(/4,000 to 6,000/);
});

test('the reader can go on from the replayed day', async ({ openPage }) => {
  const january = (await openPage('pages/replay.html')).first();
  const shown = january.locator('.replay-day');
  await expect(shown).toHaveText('22 January 2025');
  await january.getByRole('button', { name: 'Newest' }).click();
  await expect(shown).not.toHaveText('22 January 2025');
});

function fail(): never {
  throw new Error('replay.html has three elements');
}
