// Bad input is told once, harms nothing, and leaves the rest standing.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { expect, hasApp, headline, tag, test, toldErrors, touch } from './demo-test.js';

const invented = readFeed('invented');
const faulty = readFeed('faulty');

function readFeed(name: string): unknown {
  const file = path.resolve(import.meta.dirname, `../feeds/${name}.json`);
  return JSON.parse(readFileSync(file, 'utf8'));
}

/** Hands records to the element on the page one after the other; each is read and shown before the next. */
async function handOver(page: Page, ...records: readonly unknown[]): Promise<void> {
  await page.evaluate(
    async ({ name, handed }) => {
      const element = document.querySelector(name) as HTMLElement & {
        ledger: unknown;
        readonly updateComplete: Promise<boolean>;
      };
      for (const record of handed) {
        element.ledger = record;
        await element.updateComplete;
        await new Promise(requestAnimationFrame);
        while (!element.shadowRoot?.querySelector('.panel')?.childElementCount) {
          await new Promise(requestAnimationFrame);
        }
        await element.updateComplete;
      }
    },
    { name: tag, handed: records },
  );
}

const toldCodes = async (page: Page): Promise<readonly string[]> =>
  (await toldErrors(page)).map(({ code }) => code);

/** All texts of a record, each with the record that has another in its place. */
function textFields(
  record: unknown,
  text: string,
): readonly { readonly at: string; readonly record: unknown }[] {
  const found: { readonly at: string; readonly record: unknown }[] = [];
  const visit = (value: unknown, steps: readonly (string | number)[]): void => {
    if (typeof value === 'string') {
      const copy: unknown = structuredClone(record);
      let part = copy as Record<string | number, unknown>;
      for (const step of steps.slice(0, -1)) part = part[step] as typeof part;
      part[steps.at(-1) ?? ''] = text;
      found.push({ at: steps.join('.'), record: copy });
    } else if (Array.isArray(value)) {
      for (const [index, item] of value.entries()) visit(item, [...steps, index]);
    } else if (typeof value === 'object' && value !== null) {
      for (const [name, item] of Object.entries(value)) visit(item, [...steps, name]);
    }
  };
  visit(record, []);
  return found;
}

test.describe('an attribute with a value that names nothing', () => {
  for (const [name, value] of [
    ['view', 'map'],
    ['views', 'losses map'],
    ['measure', 'casualties'],
    ['known-on', '22 January 2025'],
    ['rule', 'mean'],
    ['theme', 'sepia'],
    ['view', '"><img src=x onerror="globalThis.hacked=1">'],
  ] as const) {
    test(`${name}="${value}" is told once and the default shows`, async ({ page, openOne }) => {
      const tracker = await openOne(new URLSearchParams({ [name]: value }).toString());
      await expect.poll(() => toldCodes(page)).toEqual(['unknown-value']);
      expect((await toldErrors(page))[0]?.detail).toContain(name);
      await touch(tracker);
      await tracker.locator('[data-act="open claims"]').click();
      await expect(tracker.locator('tbody tr').first()).toBeVisible();
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
    test(`may be ${what}: told once, and what stood stays`, async ({ page, openOne }) => {
      const tracker = await openOne();
      await touch(tracker);
      const before = await headline(tracker).innerText();
      await handOver(page, record);
      await expect.poll(() => toldCodes(page)).toEqual(['malformed-record']);
      await expect(headline(tracker)).toHaveText(before);
    });
  }

  test('with faulty entries is told once, naming each, and the good ones show', async ({
    page,
    openOne,
  }) => {
    const tracker = await openOne('view=claims');
    await hasApp(tracker);
    await handOver(page, faulty);
    await expect(tracker.locator('[data-key="2025-06-01-staff-1800"]').first()).toBeVisible();
    await expect.poll(() => toldCodes(page)).toEqual(['malformed-record']);
    const told = await toldErrors(page);
    expect(new Set(told[0]?.faults.map(({ record }) => record))).toEqual(
      new Set(['2025-06-01-nobody-9000', '2025-06-01-office-many', '2025-06-01-office-31-june']),
    );
    await expect(tracker.locator('[data-key="2025-06-01-nobody-9000"]')).toHaveCount(0);
  });

  test('with a broken link is told once, and nothing leads there', async ({ page, openOne }) => {
    const tracker = await openOne('view=claims');
    await hasApp(tracker);
    // A page that no other record of the feed builds on.
    const broken = textFields(invented, 'javascript:alert(1)');
    await handOver(page, broken.find(({ at }) => at === 'documents.1.address')?.record);
    await expect(tracker.locator('[data-key="2025-04-02-minister-1500"]').first()).toBeVisible();
    await expect.poll(() => toldCodes(page)).toEqual(['malformed-record']);
    const told = await toldErrors(page);
    const faults = told[0]?.faults ?? [];
    expect(new Set(faults.map(({ document, record }) => document ?? record))).toEqual(
      new Set(['2025-02-20-gazette-office']),
    );
    await expect(tracker.locator('a[href^="javascript"]')).toHaveCount(0);
    await expect(tracker.locator('[data-key="2025-02-20-office-700"]')).toHaveCount(0);
  });

  for (const record of ['one', 'empty']) {
    test(`may hold ${record === 'one' ? 'one claim' : 'no claim'}, in every question`, async ({
      openOne,
    }) => {
      const tracker = await openOne(
        `record=${record}&views=losses,troops,origins,forecasts,indicators,relays,claims,summary`,
      );
      await hasApp(tracker);
      for (const question of await tracker.getByRole('tab').all()) {
        await question.click();
        await expect(headline(tracker)).toBeVisible();
        await expect(tracker).not.toContainText(/undefined|NaN|Infinity/);
      }
    });
  }
});
