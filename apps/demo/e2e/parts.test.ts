// Tests that a page can style what the manifest names as parts: each stands in the shadow tree of some figure, and no other does.
import { readFileSync } from 'node:fs';
import type { Locator } from '@playwright/test';
import { atRest, expect, hasApp, headline, test, viewIds } from './demo-test.js';

interface Manifest {
  readonly modules: readonly {
    readonly declarations: readonly {
      readonly tagName?: string;
      readonly cssParts?: readonly { readonly name: string }[];
    }[];
  }[];
}

const file = new URL('../../../packages/widget/custom-elements.json', import.meta.url);
const { modules } = JSON.parse(readFileSync(file, 'utf8')) as Manifest;
const named = modules
  .flatMap(({ declarations }) => declarations)
  .flatMap(({ tagName, cssParts }) => (tagName ? (cssParts ?? []) : []))
  .map(({ name }) => name);

const partsOf = (tracker: Locator): Promise<readonly string[]> =>
  tracker.evaluate((element) =>
    [...(element.shadowRoot?.querySelectorAll('[part]') ?? [])].flatMap(({ part }) => [...part]),
  );

async function unfold(tracker: Locator): Promise<void> {
  const closed = tracker.locator('[aria-expanded="false"][data-act^="open"]');
  for (let left = await closed.count(); left > 0; left -= 1) await closed.first().click();
}

test('the parts that stand in figures are those that the manifest names', async ({ openPage }) => {
  const found = new Set<string>();
  const tracker = (await openPage('explorer.html')).first();
  await headline(tracker).hover();
  await hasApp(tracker);
  for (const view of viewIds) {
    const tab = tracker.locator(`[role=tab][data-act="question ${view}"]`);
    await tab.click();
    await expect(tab).toHaveAttribute('aria-selected', 'true');
    // What changed in print is drawn with the second part of the record.
    if (view === 'relays') await expect(tracker.locator('.plot')).toBeVisible();
    await unfold(tracker);
    await atRest(tracker);
    for (const part of await partsOf(tracker)) found.add(part);
  }
  await tracker.locator('[role=tab][data-act="question losses"]').click();
  const mark = tracker.locator('svg [data-key]:visible').first();
  await mark.hover();
  await expect(tracker.locator('[part~=readout]')).toBeVisible();
  for (const part of await partsOf(tracker)) found.add(part);
  await mark.click();
  await expect(tracker.locator('[part~=card]')).toBeVisible();
  for (const part of await partsOf(tracker)) found.add(part);
  expect([...found].sort()).toEqual([...named].sort());
});

test('a page styles a part, and sets a custom property', async ({ page, openOne }) => {
  const tracker = await openOne();
  await page.addStyleTag({
    content:
      'dprk-deployment-tracker { --dprk-heading-weight: 300 } dprk-deployment-tracker::part(sentence) { text-align: end }',
  });
  await expect(headline(tracker)).toHaveCSS('text-align', 'end');
  await expect(headline(tracker)).toHaveCSS('font-weight', '300');
});
