// What an audit of charts asks of a figure and no other test has: all that unfolds, fingers, few steps, and keys left alone.
import type { Locator, Page } from '@playwright/test';
import { atRest, expect, hasApp, openAll, tag, test, touch, viewIds } from './demo-test.js';

/** **Units:** CSS pixels. */
const smallestType = 12;

/** Years of school, as the audit asks of every text. */
const mostYears = 9;

/** What is read of a figure. */
interface Read {
  readonly sentences: readonly string[];
  /** **Units:** CSS pixels. */
  readonly smallest: number;
  /** What moves by itself, or takes time to change. */
  readonly moving: readonly string[];
}

function read(tracker: Locator): Promise<Read> {
  return tracker.evaluate((element) => {
    const panel = element.shadowRoot?.querySelector('.panel');
    if (!panel) throw new Error('read: no figure');
    const all = [...panel.querySelectorAll('*')];
    const moving = all.filter((one) => {
      const { animationName, transitionDuration } = getComputedStyle(one);
      return animationName !== 'none' || transitionDuration !== '0s';
    });
    const sizes = all.flatMap((one) => {
      const hasText = [...one.childNodes].some(
        (node) => node.nodeType === Node.TEXT_NODE && (node.textContent ?? '').trim() !== '',
      );
      if (!hasText || one.getClientRects().length === 0 || one.closest('.unseen')) return [];
      const scale = one instanceof SVGGraphicsElement ? (one.getScreenCTM()?.a ?? 1) : 1;
      return [Number.parseFloat(getComputedStyle(one).fontSize) * scale];
    });
    const lines = [...panel.querySelectorAll('p, h3, h4, li, dd')].map((one) =>
      one.textContent
        .replace(/[\u200b\u2066-\u2069]/g, '')
        .replace(/\s+/g, ' ')
        .trim(),
    );
    return {
      sentences: lines
        .flatMap((line) => line.split(/(?<=[.!?]) (?=[A-Z“])/))
        .filter((text) => text.split(' ').length > 2),
      smallest: Math.min(...sizes),
      moving: moving.map((one) => one.outerHTML.slice(0, 80)),
    };
  });
}

/** **Source:** Smith and Senter, AMRL-TR-66-220 (1967): the automated readability index. */
function yearsOfSchool(sentences: readonly string[]): number {
  const words = sentences.flatMap((text) => text.match(/[\p{L}\p{N}’'-]+/gu) ?? []);
  const letters = words.join('').replace(/[’'-]/g, '').length;
  return 4.71 * (letters / words.length) + 0.5 * (words.length / sentences.length) - 21.43;
}

for (const view of viewIds) {
  test(`${view} unfolded, with a card: type, years of school, and nothing moves`, async ({
    openOne,
  }) => {
    const tracker = await openOne(`view=${view}`);
    await touch(tracker);
    await openAll(tracker);
    await atRest(tracker);
    const { sentences, smallest, moving } = await read(tracker);
    expect(smallest).toBeGreaterThanOrEqual(smallestType);
    expect(sentences.length).toBeGreaterThan(5);
    expect(yearsOfSchool(sentences)).toBeLessThanOrEqual(mostYears);
    expect(moving).toEqual([]);
  });
}

test('an open fold says how the picture is used, by pointer and by key', async ({ openOne }) => {
  const tracker = await openOne();
  await touch(tracker);
  await tracker.locator('[data-act="open why"]').click();
  const guide = tracker.locator('[data-fold="why"]');
  await expect(guide).toContainText('press it for its source');
  await expect(guide).toContainText('Left and right by date');
});

test.describe('by finger', () => {
  test.use({ hasTouch: true, viewport: { width: 375, height: 800 } });

  test('a tap beside a mark opens its claim, and a tap closes it', async ({ page, openOne }) => {
    const tracker = await openOne();
    await tracker.locator('h3.sentence:visible').tap();
    await hasApp(tracker);
    await atRest(tracker);
    const mark = tracker.locator('svg:visible [data-key].dprk-claim-newest').first();
    const box = await mark.boundingBox();
    if (!box) throw new Error('no mark');
    const at = [box.x + box.width / 2 + 9, box.y + box.height / 2 + 9] as const;
    await page.touchscreen.tap(...at);
    await expect(tracker.locator('.card')).toBeVisible();
    await tracker.locator('.card .close').tap();
    await expect(tracker.locator('.card')).toHaveCount(0);
  });
});

/** Presses keys until one of a place has the focus; gives how many it took. */
async function keysTo(page: Page, selector: string): Promise<number> {
  const isThere = (): Promise<boolean> =>
    page.evaluate(
      ([name, at]) => {
        const { activeElement } = document.querySelector(name)?.shadowRoot ?? {};
        return activeElement?.matches(at) ?? false;
      },
      [tag, selector] as const,
    );
  let keys = 0;
  while (!(await isThere()) && keys < 20) {
    await page.keyboard.press('Tab');
    keys += 1;
  }
  return keys;
}

test('the page behind the newest claim is three steps away by pointer, and ten keys at most', async ({
  page,
  openOne,
}) => {
  const tracker = await openOne();
  await touch(tracker);
  const href = async (): Promise<string | null> => {
    await expect(tracker.locator('.card a[href^="http"]').first()).toBeVisible();
    return tracker.locator('.card a[href^="http"]').first().getAttribute('href');
  };
  await tracker.locator('svg:visible [data-key].dprk-claim-newest').first().click();
  const byPointer = await href();
  await expect(tracker.locator('.card')).toBeFocused();
  await page.keyboard.press('Escape');
  await page.locator('h1').evaluate((title) => {
    title.tabIndex = -1;
    title.focus();
  });
  let keys = await keysTo(page, '.explore');
  await page.keyboard.press('Enter');
  await expect(tracker.locator('.stepper')).toBeFocused();
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
  await expect(tracker.locator('.card')).toBeFocused();
  // What keys have brought the focus to shows that it has it.
  await expect(tracker.locator('.card')).toHaveCSS('outline-width', '2px');
  keys += 3 + (await keysTo(page, '.card a[href^="http"]'));
  expect(await href()).toBe(byPointer);
  expect(keys).toBeLessThanOrEqual(10);
});

test('keys are heard only where the focus asks for them, and none that a screen reader may hold', async ({
  page,
  openOne,
}) => {
  const tracker = await openOne();
  await touch(tracker);
  await tracker.locator('svg:visible [data-key].dprk-claim-newest').first().click();
  await expect(tracker.locator('.card')).toBeFocused();
  await page.evaluate(() => {
    const taken: string[] = [];
    Object.assign(globalThis, { taken });
    addEventListener('keydown', (event) => {
      if (event.defaultPrevented) taken.push(event.key);
    });
  });
  const keys = ['h', 'b', 't', 'ArrowDown', 'Home', 'Insert', 'Control+ArrowRight', 'Alt+ArrowUp'];
  await page.locator('h1').evaluate((title) => {
    title.tabIndex = -1;
    title.focus();
  });
  for (const key of [...keys, 'ArrowRight', 'Escape', 'Enter']) await page.keyboard.press(key);
  await expect(tracker.locator('.card')).toBeVisible();
  await tracker.locator('.explore:visible').focus();
  await page.keyboard.press('Enter');
  await expect(tracker.locator('.stepper')).toBeFocused();
  for (const key of ['h', 'b', 't', 'Insert', 'Control+ArrowRight', 'Alt+ArrowUp'])
    await page.keyboard.press(key);
  expect(await page.evaluate('taken')).toEqual([]);
});

test('who asks for more contrast sees earlier claims in full, and reads quiet texts in ink', async ({
  page,
  openOne,
}) => {
  const tracker = await openOne('view=troops');
  await touch(tracker);
  const earlier = tracker.locator('.dprk-claim').first();
  const label = tracker.locator('.dprk-label-when').first();
  await expect(earlier).not.toHaveCSS('opacity', '1');
  const quiet = await label.evaluate((one) => getComputedStyle(one).fill);
  await page.emulateMedia({ contrast: 'more' });
  await expect(earlier).toHaveCSS('opacity', '1');
  expect(await label.evaluate((one) => getComputedStyle(one).fill)).not.toBe(quiet);
});
