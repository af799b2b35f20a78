// Puts ten thousand random values into the attributes and properties of an element: its page hears of no error.
import { TAG } from '../cells/cell.js';
import { watch } from '../judge/watch.js';
import { expect, test, watchedIn } from './host-test.js';

const all = 10_000;

/** Puts values in and waits for a few of the updates. It stands alone: a browser runs its text. */
async function pour([tag, times]: readonly [string, number]): Promise<number> {
  const element = document.querySelector<HTMLElement & { updateComplete?: Promise<unknown> }>(tag);
  if (!element) return 0;
  // A small generator with a seed: what fails once fails again.
  let seed = 20_261_127;
  const random = (below: number): number => {
    seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((seed / 2 ** 32) * below);
  };
  const pick = <One>(from: readonly [One, ...One[]]): One => from[random(from.length)] ?? from[0];
  const attributes = [
    'view',
    'views',
    'measure',
    'known-on',
    'rule',
    'count-by',
    'theme',
    'lang',
    'hidden',
    'dir',
    'class',
  ] as const;
  const properties = [
    'view',
    'views',
    'measure',
    'knownOn',
    'rule',
    'countBy',
    'theme',
    'lang',
  ] as const;
  const known = [
    'losses',
    'troops',
    'origins',
    'forecasts',
    'indicators',
    'relays',
    'claims',
    'summary',
    'killed',
    'sent',
    '2025-06-01',
    'median',
    'origin',
    'dark',
    'ko',
    'uk',
    'en',
  ] as const;
  const odd = [
    '',
    ' ',
    '__proto__',
    'constructor',
    'toString',
    'hasOwnProperty',
    '-0',
    'NaN',
    '1e999',
    '9999-12-31',
    '0000-00-00',
    '2025-02-30',
    '\u0000',
    '\uD800',
    '\u202E',
    '🧨',
    '<img src=x onerror=alert(1)>',
    '${7*7}',
    '{{x}}',
    ']]>',
    '"\'`',
    'a'.repeat(5_000),
    'losses,troops;claims',
    'losses losses losses',
  ] as const;
  const word = (): string => {
    let text = '';
    for (let i = random(12); i >= 0; i -= 1) text += String.fromCodePoint(random(0xd7ff) + 1);
    return text;
  };
  const text = (): string => pick([() => pick(known), () => pick(odd), word])();
  const things = (): unknown =>
    pick<() => unknown>([
      text,
      () => random(1_000) - 500,
      () => Number.NaN,
      () => null,
      () => undefined,
      () => true,
      () => [],
      () => ({}),
      () => Symbol('x'),
      () => 10n,
      () => () => 0,
      () => new Proxy({}, {}),
      () => Object.create(null),
    ])();
  for (let i = 0; i < times; i += 1) {
    const turn = random(10);
    if (turn < 6) element.setAttribute(pick(attributes), text());
    else if (turn < 7) element.removeAttribute(pick(attributes));
    else if (turn < 9) {
      const name = pick(properties);
      // The page's own property takes no symbol; ours takes anything.
      Reflect.set(element, name, name === 'lang' ? text() : things());
    } else if (turn === 9) element.remove();
    if (!element.isConnected) document.querySelector('main')?.append(element);
    if (i % 20 === 0) await element.updateComplete;
  }
  for (const name of attributes) element.removeAttribute(name);
  for (const name of properties) if (name !== 'lang') Reflect.set(element, name, undefined);
  await element.updateComplete;
  return times;
}

test('ten thousand random values reach the page by no error', async ({ page, server }) => {
  await page.addInitScript(watch);
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  page.on('dialog', (dialog) => {
    errors.push(dialog.message());
    void dialog.dismiss();
  });
  await page.goto(`${server.address}plain/`);
  await expect(page.locator(`${TAG} h3.sentence:visible`)).toHaveCount(1);
  expect(await page.evaluate(pour, [TAG, all] as const)).toBe(all);
  await expect(page.locator(`${TAG} h3.sentence:visible`)).toHaveCount(1);
  expect((await watchedIn(page.mainFrame())).uncaught).toEqual([]);
  expect(errors).toEqual([]);
});
