// Bad input is told once, harms nothing, and leaves the rest standing.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from './demo-test.js';
import { hostileTexts } from './hostile-texts.js';
import { textFields } from './text-fields.js';
import { toldErrors } from './told-errors.js';

const invented = readFeed('invented');
const faulty = readFeed('faulty');

function readFeed(name: string): unknown {
  const file = path.resolve(import.meta.dirname, `../feeds/${name}.json`);
  return JSON.parse(readFileSync(file, 'utf8'));
}

/** Hands a record to the element on the page and waits until it has read it and shows what came of it. */
async function handOver(page: Page, record: unknown): Promise<void> {
  await page.evaluate(async (handed) => {
    const element = document.querySelector('dprk-deployment-tracker') as HTMLElement & {
      ledger: unknown;
      readonly updateComplete: Promise<boolean>;
    };
    element.ledger = handed;
    await element.updateComplete;
    while (!element.shadowRoot?.querySelector('[part="view"]')) {
      await new Promise(requestAnimationFrame);
    }
    await element.updateComplete;
  }, record);
}

test.describe('an attribute with a value that names nothing', () => {
  for (const [name, value] of [
    ['view', 'map'],
    ['views', 'losses map'],
    ['measure', 'casualties'],
    ['known-on', '22 January 2025'],
    ['rule', 'mean'],
    ['theme', 'sepia'],
    ['view', hostileTexts[0] ?? ''],
  ] as const) {
    test(`${name}="${value}" is told once and the default shows`, async ({ page, openEmbed }) => {
      const escaped = value.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
      const tracker = await openEmbed(
        `<dprk-deployment-tracker ${name}="${escaped}"></dprk-deployment-tracker>`,
      );
      await expect
        .poll(async () => (await toldErrors(page)).map(({ code }) => code))
        .toEqual(['unknown-value']);
      expect((await toldErrors(page))[0]?.detail).toContain(name);
      await expect(tracker.getByRole('heading').first()).toBeVisible();
      await tracker.getByRole('button', { name: 'Earlier', exact: true }).click();
      expect(await toldErrors(page)).toHaveLength(1);
    });
  }
});

test.describe('a record that is handed over', () => {
  for (const [what, record] of [
    ['a number', 7],
    ['a text', 'not a record'],
    ['a list', []],
    ['an empty object', {}],
    ['documents that are no list', { dataDay: '2025-01-01', documents: 'many' }],
  ] as const) {
    test(`may be ${what}: told once, and our own record stays`, async ({ page, openEmbed }) => {
      const tracker = await openEmbed(
        '<dprk-deployment-tracker view="losses"></dprk-deployment-tracker>',
      );
      const before = await tracker.locator('[part~="sentence"]').first().innerText();
      await handOver(page, record);
      const told = await toldErrors(page);
      expect(told.map(({ code }) => code)).toEqual(['malformed-record']);
      await expect(tracker.locator('[part~="sentence"]').first()).toHaveText(before);
    });
  }

  test('with faulty entries is told once, naming each, and the good ones show', async ({
    page,
    openEmbed,
  }) => {
    const tracker = await openEmbed(
      '<dprk-deployment-tracker view="claims"></dprk-deployment-tracker>',
    );
    await handOver(page, faulty);
    const told = await toldErrors(page);
    expect(told.map(({ code }) => code)).toEqual(['malformed-record']);
    const records = told[0]?.faults.map(({ record }) => record);
    expect(new Set(records)).toEqual(
      new Set(['2025-06-01-nobody-9000', '2025-06-01-office-many', '2025-06-01-office-31-june']),
    );
    await expect(tracker.locator('[data-key="2025-06-01-staff-1800"]').first()).toBeVisible();
    await expect(tracker.locator('[data-key="2025-06-01-nobody-9000"]')).toHaveCount(0);
  });

  test('with a broken link is told once, and nothing leads there', async ({ page, openEmbed }) => {
    const tracker = await openEmbed(
      '<dprk-deployment-tracker view="claims"></dprk-deployment-tracker>',
    );
    // A page that no other record of the feed builds on.
    const link = textFields(invented).find(({ path: at }) => at === 'documents.1.address');
    await handOver(page, link?.replacedBy('javascript:alert(1)'));
    const told = await toldErrors(page);
    expect(told.map(({ code }) => code)).toEqual(['malformed-record']);
    // The page is told for its link and for being no way to a page; what stood on it alone, each by its name.
    const faults = told[0]?.faults ?? [];
    const lost = faults.filter(({ field }) => field === 'document').map(({ record }) => record);
    expect(new Set(faults.map(({ field }) => field))).toEqual(new Set(['address', 'document']));
    expect(new Set(faults.map(({ document, record }) => document ?? record))).toEqual(
      new Set(['2025-02-20-gazette-office']),
    );
    expect([...lost].sort()).toEqual([
      '2025-02-20-office-100-killed',
      '2025-02-20-office-3000-sent',
      '2025-02-20-office-700',
    ]);
    await expect(tracker.locator('a[href^="javascript"]')).toHaveCount(0);
    await expect(tracker.locator('[data-key="2025-04-02-minister-1500"]').first()).toBeVisible();
  });
});

test.describe('a hostile text', () => {
  for (const [index, text] of hostileTexts.entries()) {
    test(`${JSON.stringify(text).slice(0, 60)} in a field is harmless and told at most once`, async ({
      page,
      openEmbed,
    }) => {
      const tracker = await openEmbed(
        '<dprk-deployment-tracker view="claims"></dprk-deployment-tracker>',
      );
      // Every field meets three or four of the texts, and every text a third of the fields.
      const fields = textFields(invented).filter((_, field) => field % 3 === index % 3);
      for (const { path: at, replacedBy } of fields) {
        const before = (await toldErrors(page)).length;
        await handOver(page, replacedBy(text));
        expect((await toldErrors(page)).length - before, at).toBeLessThanOrEqual(1);
      }
      await expect(tracker.getByRole('table')).toBeVisible();
      expect(await page.evaluate(() => 'hacked' in globalThis)).toBe(false);
      expect(await page.evaluate(() => 'hacked' in {})).toBe(false);
      await expect(tracker.locator('img, script, iframe, [onerror], [onload]')).toHaveCount(0);
      const links = await tracker
        .locator('a')
        .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
      expect(links.filter((href) => !/^(https?:|blob:)/.test(href))).toEqual([]);
    });
  }
});
