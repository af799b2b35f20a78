// The cells that need no more than a page, in WebKitGTK: complete, drawn and dressed as on its own plain page.
import { expect, test as base } from '@playwright/test';
import { freePort } from '../../../scripts/free-port.mjs';
import { allCells } from '../cells/all-cells.js';
import { OWN_TEXT, TAG } from '../cells/cell.js';
import { factsOf, type Facts } from '../judge/facts.js';
import { look } from '../judge/look.js';
import { startHostServer } from '../server/host-server.js';
import { openWebKit, type WebKitWindow } from './web-driver.js';

/** What is watched stands in the page itself: this driver runs nothing before a page. */
const cells = allCells.filter(
  ({ isQuick, headers, isInFrame, reader, comesBack, id }) =>
    isQuick && !(headers ?? isInFrame ?? reader ?? comesBack) && id !== 'stopped-events',
);

interface Opened {
  readonly window: WebKitWindow;
  readonly address: string;
  readonly plain: Facts;
}

const test = base.extend<object, { readonly opened: Opened }>({
  opened: [
    // eslint-disable-next-line no-empty-pattern -- Playwright reads which fixtures are wanted from the pattern.
    async ({}, use) => {
      const server = await startHostServer();
      const window = await openWebKit(await freePort(24_466));
      await window.goto(`${server.address}plain/?watch`);
      const plain = await factsWhen(window, /still/);
      await use({ window, address: server.address, plain });
      await window.close();
      await server.close();
    },
    { scope: 'worker' },
  ],
});

for (const cell of cells) {
  test(`${cell.id}: ${cell.title}`, async ({ opened: { window, address, plain } }) => {
    await window.goto(`${address}${cell.id}/?watch`);
    if (cell.act !== undefined) {
      await factsWhen(window, /still|no figure/);
      await window.run((act) => void Reflect.apply(Function(act), undefined, []), cell.act);
    }
    if (cell.shows === 'fallback') {
      await expect.poll(async () => (await factsIn(window))[0]?.own).toBe(OWN_TEXT);
    } else if (cell.shows === 'live') {
      if (!cell.body?.includes(OWN_TEXT)) {
        const facts = await factsWhen(window, /still|app/);
        if (!cell.isOwnKind) expect(comparable(facts)).toEqual(comparable(plain));
      }
      await window.run((tag) => {
        const inside = { bubbles: true, composed: true };
        (globalThis.window.hidden?.[0] ?? document.querySelector(tag))?.dispatchEvent(
          new PointerEvent('pointerover', inside),
        );
      }, TAG);
      if (!cell.staysStill) {
        const facts = await factsWhen(window, /app/);
        expect(facts.phrases.length).toBeGreaterThan(0);
        if (!cell.isOwnKind) expect(facts.phrases).toEqual(plain.phrases);
      }
    }
    const uncaught = await window.run(
      () => (globalThis.window.hostWatch?.uncaught ?? []).join('\n'),
      0,
    );
    expect(uncaught).toBe('');
  });
}

/** What does not depend on how a page has set its width. */
function comparable({ sentence, phrases, styles }: Facts): object {
  return { sentence, phrases, styles };
}

async function factsIn(window: WebKitWindow): Promise<readonly Facts[]> {
  return factsOf(await window.run(look, TAG));
}

async function factsWhen(window: WebKitWindow, state: RegExp): Promise<Facts> {
  let last: Facts | undefined;
  await expect
    .poll(async () => {
      last = (await factsIn(window))[0];
      return last?.state ?? 'none';
    })
    .toMatch(state);
  if (!last) throw new Error('factsWhen: no element');
  return last;
}
