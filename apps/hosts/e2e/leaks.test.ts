// Mounts and unmounts the element two hundred times: nothing stays behind.
import type { Page } from '@playwright/test';
import { TAG } from '../cells/cell.js';
import { heapOf } from './heap.js';
import { expect, test } from './host-test.js';

/** What is counted here must not be left from a test before. */
test.use({ reuseContext: false });

const cycles = 200;

/** What may stay in the heap after all cycles. **Units:** bytes. */
const growthAllowed = 200_000;

/** What is listened to and watched now, counted by wrappers. */
interface Held {
  readonly listeners: number;
  readonly observed: number;
  readonly timers: number;
}

declare global {
  interface Window {
    held?: () => Held;
  }
}

/** Wraps what may hold an element. It stands alone: a browser runs its text. */
function count(): void {
  const listeners = new Map<EventTarget, Set<string>>();
  const ids = new WeakMap<object, number>();
  let next = 0;
  const idOf = (act: object): number => {
    const id = ids.get(act) ?? (next += 1);
    ids.set(act, id);
    return id;
  };
  const key = (name: string, act: object, options: unknown): string =>
    `${name} ${idOf(act)} ${Boolean(typeof options === 'object' ? Reflect.get(options ?? {}, 'capture') : options)}`;
  const { addEventListener, removeEventListener } = EventTarget.prototype;
  EventTarget.prototype.addEventListener = function (name, act, options) {
    // Only what outlives an element may hold it: the page, its window, its media queries.
    if (act && !(this instanceof Element) && !(this instanceof ShadowRoot)) {
      const own = listeners.get(this) ?? new Set();
      listeners.set(this, own.add(key(name, act, options)));
    }
    return addEventListener.call(this, name, act, options);
  };
  EventTarget.prototype.removeEventListener = function (name, act, options) {
    if (act) listeners.get(this)?.delete(key(name, act, options));
    return removeEventListener.call(this, name, act, options);
  };
  const watchers = new Map<object, Set<Element | Node>>();
  for (const Observer of [ResizeObserver, IntersectionObserver, MutationObserver]) {
    const { observe, disconnect } = Observer.prototype;
    Observer.prototype.observe = function (this: object, target: Node, ...more: unknown[]) {
      watchers.set(this, (watchers.get(this) ?? new Set()).add(target));
      return Reflect.apply(observe, this, [target, ...more]);
    };
    Observer.prototype.disconnect = function (this: object) {
      watchers.delete(this);
      return Reflect.apply(disconnect, this, []);
    };
    if (!('unobserve' in Observer.prototype)) continue;
    const { unobserve } = Observer.prototype;
    Observer.prototype.unobserve = function (this: object, target: Element) {
      watchers.get(this)?.delete(target);
      return Reflect.apply(unobserve, this, [target]);
    };
  }
  const timers = new Set<number>();
  const later: (act: () => void, ms?: number) => number = window.setTimeout;
  const never = window.clearTimeout;
  Object.assign(window, {
    setTimeout: (act: () => void, ms?: number) => {
      const id = Reflect.apply(later, window, [
        () => {
          timers.delete(id);
          act();
        },
        ms,
      ]);
      timers.add(id);
      return id;
    },
    clearTimeout: (id: number) => {
      timers.delete(id);
      Reflect.apply(never, window, [id]);
    },
  });
  window.held = () => ({
    listeners: [...listeners.values()].reduce((sum, own) => sum + own.size, 0),
    observed: [...watchers.values()].reduce((sum, own) => sum + own.size, 0),
    timers: timers.size,
  });
}

/** So many times: an element comes, shows its figure, is touched, opens a card where it can, and goes. */
function mountAndUnmount(page: Page, times: number): Promise<void> {
  return page.evaluate(
    async ([tag, all]) => {
      const wait = async (is: () => unknown): Promise<void> => {
        while (!is()) await new Promise((done) => requestAnimationFrame(done));
      };
      for (let i = 0; i < all; i += 1) {
        const element = document.createElement(tag);
        document.querySelector('main')?.append(element);
        await wait(() => element.shadowRoot?.querySelector('.panel'));
        if (i % 2 === 0) {
          element.dispatchEvent(new PointerEvent('pointerover', { bubbles: true, composed: true }));
          await wait(() => element.shadowRoot?.querySelector('[role=status]'));
          element.shadowRoot?.querySelector<HTMLElement>('.phrases [data-key]')?.click();
          await wait(() => element.shadowRoot?.querySelector('.card'));
        }
        element.remove();
      }
      // What was put off until later comes before anything is counted.
      await new Promise((done) => setTimeout(done, 500));
    },
    [TAG, times] as const,
  );
}

test('two hundred elements that came and went leave nothing behind', async ({ page, server }) => {
  await page.addInitScript(count);
  await page.goto(`${server.address}plain/`);
  await mountAndUnmount(page, 20);
  const held = (): Promise<Held | undefined> => page.evaluate(() => window.held?.());
  const isChromium = page.context().browser()?.browserType().name() === 'chromium';
  const session = isChromium ? await page.context().newCDPSession(page) : undefined;
  const heap = async (): Promise<Awaited<ReturnType<typeof heapOf>>> =>
    session ? heapOf(session) : { bytes: 0, nodes: 0 };
  const [heldBefore, heapBefore] = [await held(), await heap()];
  await mountAndUnmount(page, cycles);
  const [heldAfter, heapAfter] = [await held(), await heap()];
  const growth = heapAfter.bytes - heapBefore.bytes;
  test.info().annotations.push({
    type: 'heap',
    description: `${growth} bytes, ${heapAfter.nodes - heapBefore.nodes} nodes after ${cycles} cycles; held ${JSON.stringify(heldAfter)}`,
  });
  await expect.poll(held).toEqual(heldBefore);
  expect(growth).toBeLessThanOrEqual(growthAllowed);
  expect(heapAfter.nodes - heapBefore.nodes).toBeLessThanOrEqual(0);
});
