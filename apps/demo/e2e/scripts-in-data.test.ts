// A record of hostile texts in a real browser: every question, fold and card of it makes what harmless texts make, and nothing runs.
import type { Locator, Page } from '@playwright/test';
import { parseLedger } from '@dprk-deployment-tracker/core/intake';
/* eslint-disable no-restricted-imports -- the same records as in the widget's own test, which no package publishes */
import {
  harmlessRecord,
  hostileRecord,
} from '../../../packages/widget/test/hostile/hostile-record.js';
import { htmlOf, sourceOf, svgOf } from '../../../packages/widget/test/hostile/outputs.js';
/* eslint-enable no-restricted-imports */
import { expect, hasApp, tag, test, toldErrors, viewIds } from './demo-test.js';

/** Of the record: few, since each is shown in every question. */
const pages = 12;

/** How often each element with its attributes stands in a root. An address is one of the record's. */
type Census = Readonly<Record<string, number>>;

/** Hands a record over, and waits until it is shown. */
async function handOver(page: Page, record: unknown): Promise<void> {
  await page.evaluate(
    async ({ name, handed }) => {
      const element = document.querySelector(name) as HTMLElement & { ledger: unknown };
      const shown = new Promise((resolve) => {
        element.addEventListener('dprk-data', resolve, { once: true });
      });
      element.ledger = handed;
      await shown;
    },
    { name: tag, handed: record },
  );
}

/** Every question with its folds open and cards of it seen, as what stands in the root each time. */
async function censusOfAll(tracker: Locator): Promise<readonly Census[]> {
  return tracker.evaluate(async (element, views) => {
    const tracked = element as HTMLElement & {
      view: string;
      readonly updateComplete: Promise<boolean>;
    };
    const root = element.shadowRoot;
    if (!root) throw new Error('no root');
    const shown = async (): Promise<void> => {
      for (let frame = 0; frame < 2; frame += 1) {
        await new Promise(requestAnimationFrame);
        await tracked.updateComplete;
      }
    };
    const count = (): Record<string, number> => {
      const found: Record<string, number> = {};
      for (const one of root.querySelectorAll('*')) {
        const name = `${one.localName} ${one.getAttributeNames().sort().join(' ')}`;
        found[name] = (found[name] ?? 0) + 1;
      }
      return found;
    };
    const all: Record<string, number>[] = [];
    for (const view of views) {
      tracked.view = view;
      await shown();
      for (let round = 0; round < 3; round += 1) {
        const folds = [
          ...root.querySelectorAll<HTMLElement>('.panel [aria-expanded="false"][data-act^="open"]'),
        ];
        for (const fold of folds) fold.click();
        await shown();
      }
      all.push(count());
      const key = root.querySelector<HTMLElement>('tbody button[data-key], .rail [data-key]');
      key?.click();
      await shown();
      all.push(count());
    }
    return all;
  }, viewIds);
}

test('hundreds of hostile texts in one visit run nothing, ask for nothing and make nothing', async ({
  page,
  openOne,
}) => {
  const { record, placed } = hostileRecord(0, pages);
  expect(new Set(placed.map(({ sent }) => sent)).size).toBeGreaterThan(300);
  const query = `view=claims&views=${viewIds.join(',')}`;
  const tracker = await openOne(query);
  await hasApp(tracker);
  await handOver(page, harmlessRecord(0, pages));
  const plain = await censusOfAll(tracker);
  await openOne(query);
  await hasApp(tracker);
  await handOver(page, record);
  expect(await censusOfAll(tracker)).toEqual(plain);
  expect(plain.some((one) => Object.keys(one).length > 40)).toBe(true);
  expect(await toldErrors(page)).toEqual([]);
  const links = await tracker
    .locator('a')
    .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
  expect(links.filter((href) => !/^(https:\/\/example\.org\/|blob:)/.test(href))).toEqual([]);
  await tracker.evaluate((one) => one.setAttribute('json-ld', ''));
  const description = await tracker.locator('script').innerText();
  expect(JSON.parse(description)).toMatchObject({ '@type': 'Dataset' });
  expect(await page.evaluate(() => 'hacked' in globalThis || 'hacked' in {})).toBe(false);
});

test('the figure and the picture of such a record are as harmless on a page of another', async ({
  page,
  openOne,
}) => {
  await openOne();
  const source = sourceOf(parseLedger(hostileRecord(0, pages).record).ledger, 0);
  const [faults, made] = await page.evaluate(
    async ({ html, svg }) => {
      const read = svg.map((text) => new DOMParser().parseFromString(text, 'image/svg+xml'));
      const place = document.createElement('div');
      document.body.append(place);
      for (const text of [...html, ...svg]) place.insertAdjacentHTML('beforeend', text);
      // What loads, loads or fails by then.
      await new Promise((resolve) => {
        setTimeout(resolve, 500);
      });
      const isBad =
        'script, img, iframe, object, embed, link, style, form, base, [style], [onerror]';
      return [
        read.filter((one) => one.querySelector('parsererror')).length,
        [place.querySelectorAll('*').length, place.querySelectorAll(isBad).length],
      ] as const;
    },
    { html: htmlOf(source), svg: svgOf(source) },
  );
  expect(faults).toBe(0);
  expect(made[0]).toBeGreaterThan(1_000);
  expect(made[1]).toBe(0);
  expect(await page.evaluate(() => 'hacked' in globalThis)).toBe(false);
});
