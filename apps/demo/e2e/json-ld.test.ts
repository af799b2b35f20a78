// Tests what a page tells programs of the data: a Dataset in the element, where it asks for it, under any policy.
import { expect, test } from '@playwright/test';
import { base, hasApp, open, policy, told } from './shell-page.js';

const script = `${base} > script[type="application/ld+json"]`;

interface Dataset {
  readonly '@type': string;
  readonly name: string;
  readonly description: string;
  readonly license: string;
  readonly hasPart: readonly {
    readonly '@type': string;
    readonly author: { readonly name: string };
  }[];
}

test('without the attribute there is none', async ({ page }) => {
  await open(page, { body: `<${base} view="forecasts"></${base}>` });
  await hasApp(page);
  await expect(page.locator('script[type="application/ld+json"]')).toHaveCount(0);
});

test('with it there is one, in any policy, with what a Dataset must have; it goes with the attribute', async ({
  page,
}) => {
  const { misdeeds } = await open(page, { csp: policy, body: `<${base} json-ld></${base}>` });
  await expect(page.locator(script)).toHaveCount(1);
  const data = JSON.parse((await page.locator(script).textContent()) ?? '') as Dataset;
  expect(data).toMatchObject({
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    license: 'https://creativecommons.org/licenses/by/4.0/',
    creator: { '@type': 'Organization' },
    isAccessibleForFree: true,
  });
  expect(data.name.length).toBeGreaterThan(10);
  // Google's guide to datasets asks for 50 to 5,000 characters.
  expect(data.description.length).toBeGreaterThanOrEqual(50);
  expect(data.description.length).toBeLessThanOrEqual(5_000);
  expect(data.hasPart.length).toBeGreaterThan(5);
  expect(new Set(data.hasPart.map((part) => part['@type']))).toEqual(new Set(['Claim']));
  expect((await told(page)).filter((one) => /violation|error/.test(one))).toEqual([]);
  expect(misdeeds).toEqual([]);
  await page.locator(base).evaluate((one) => one.removeAttribute('json-ld'));
  await expect(page.locator(script)).toHaveCount(0);
});

test('no text of a record can end the script, and a copy of the element has one', async ({
  page,
}) => {
  await open(page, { body: `<${base} json-ld></${base}>` });
  await expect(page.locator(script)).toHaveCount(1);
  const hostile = '</script><img src=x onerror="window.ran=1"><!--<script>\u2028';
  await page.evaluate(
    ([tag = '', text = '']) => {
      const ledger = {
        dataDay: '2026-01-01',
        licence: text,
        origins: [{ id: 'o', name: text, party: 'o', kind: 'military', stake: 'third-party' }],
        documents: [
          {
            id: '2025-01-10-x',
            publisher: text,
            title: text,
            address: 'https://example.org/',
            language: 'en',
            publishedOn: '2025-01-10',
            readAs: 'original',
            recordedOn: '2025-01-11',
            claims: [
              {
                id: '2025-01-10-y',
                origin: 'o',
                quantity: {
                  measure: 'killed-or-wounded',
                  population: 'dprk-all',
                  place: 'war',
                  accrual: { kind: 'cumulative', since: '2024-10' },
                },
                figure: { kind: 'exact', value: 3_000 },
                asOf: '2025-01-10',
              },
            ],
          },
        ],
      };
      Reflect.set(document.querySelector(tag) ?? {}, 'ledger', ledger);
    },
    [base, hostile],
  );
  await expect.poll(() => page.locator(script).textContent()).toContain('u003c/script');
  const html = await page.locator(base).evaluate((one) => one.outerHTML);
  const read = await page.evaluate((text) => {
    const parsed = new DOMParser().parseFromString(text, 'text/html');
    return [
      parsed.querySelectorAll('img').length,
      parsed.querySelectorAll('script').length,
      JSON.parse(parsed.querySelector('script')?.textContent ?? '{}').license,
    ];
  }, html);
  expect(read).toEqual([0, 1, hostile]);
  await page.locator(base).evaluate((one) => one.after(one.cloneNode(true)));
  await expect(page.locator(`${base} [role=status]`)).toHaveCount(2);
  await expect(page.locator(script)).toHaveCount(2);
  expect(await page.evaluate(() => Reflect.get(window, 'ran'))).toBeUndefined();
});
