// Opens the page of every cell, does what its page and its reader do, and finds what must be shown there.
import type { Frame, Page } from '@playwright/test';
import { families } from '../cells/all-cells.js';
import { OWN_TEXT, TAG, type Cell } from '../cells/cell.js';
import { watch } from '../judge/watch.js';
import {
  deedsOf,
  expect,
  factsAtRest,
  factsIn,
  factsWhen,
  firstIn,
  frameOf,
  test,
  touch,
  watchedIn,
  type Deeds,
  type Plain,
} from './host-test.js';
import { spokenIn } from './spoken.js';

for (const [family, cells] of Object.entries(families)) {
  test.describe(family, () => {
    for (const cell of cells) {
      test(
        `${cell.id}: ${cell.title}`,
        { tag: cell.isQuick ? ['@quick'] : [] },
        async ({ page, server, plain }) => {
          await page.addInitScript(watch);
          const deeds = deedsOf(page);
          await judge(page, cell, { address: server.address, plain, deeds });
          expect(await page.context().cookies(), 'cookies').toEqual([]);
        },
      );
    }
  });
}

interface Around {
  readonly address: string;
  readonly plain: Plain;
  readonly deeds: Deeds;
}

/** As a reader goes back. A driver of Firefox never hears that a page stands again which was kept as it was. */
async function goneBack(page: Page, address: string): Promise<void> {
  const there = (): Promise<string> => page.evaluate(() => location.href).catch(() => '');
  // A moment later, so that the page is not gone before the driver has its answer.
  await page.evaluate(() => {
    setTimeout(() => {
      history.back();
    });
  });
  await expect.poll(there).toBe(address);
}

async function judge(page: Page, cell: Cell, { address, plain, deeds }: Around): Promise<void> {
  await wearReader(page, cell);
  await page.goto(`${address}${cell.id}/`);
  if (cell.act !== undefined) {
    if (cell.shows === 'live' && !cell.isInFrame) await isDefined(page);
    await page.evaluate(cell.act);
  }
  if (cell.comesBack) {
    await factsWhen(page.mainFrame(), 'still');
    await page.goto(`${address}plain/`);
    await goneBack(page, `${address}${cell.id}/`);
  }
  const frame = await frameOf(page, cell);
  switch (cell.shows) {
    case 'live':
      await judgeLive(page, frame, cell, plain);
      break;
    case 'fallback':
      await touch(page, frame);
      await judgeTold(frame, cell);
      await expect.poll(async () => (await factsIn(frame))[0]?.own).toBe(OWN_TEXT);
      await expect.poll(() => spokenIn(page, frame, cell)).toContain(OWN_TEXT);
      break;
    case 'nothing':
      expect(cell.why).toBeTruthy();
      await expect(frame.locator(TAG)).toBeHidden();
  }
  await judgeDeeds(page, frame, cell, deeds);
}

/** Waits until our script has run. */
async function isDefined(page: Page): Promise<void> {
  await expect
    .poll(() => page.evaluate((tag) => customElements.get(tag) !== undefined, TAG))
    .toBe(true);
}

/** Sets the browser as the reader has it. **Throws** where this browser cannot be set so. */
async function wearReader(page: Page, { reader = {} }: Cell): Promise<void> {
  const { width = 1_100, height = 900, media, colorScheme, forcedColors, reducedMotion } = reader;
  await page.setViewportSize({ width, height });
  await page.emulateMedia({
    ...(media && { media }),
    ...(colorScheme && { colorScheme }),
    ...(forcedColors && { forcedColors }),
    ...(reducedMotion && { reducedMotion }),
  });
}

/** Our figure, still, then touched: complete, heard, drawn and dressed as on a plain page. */
async function judgeLive(page: Page, frame: Frame, cell: Cell, plain: Plain): Promise<void> {
  const ownFigure = hasOwnFigure(cell);
  if (ownFigure) await expect.poll(async () => (await factsIn(frame))[0]?.own).toBe(OWN_TEXT);
  else await judgeFigure(page, frame, cell, plain, /still|app/);
  await touch(page, frame);
  if (cell.staysStill) {
    await judgeTold(frame, cell);
    if (!ownFigure) await judgeFigure(page, frame, cell, plain, /still/);
    return;
  }
  await judgeFigure(page, frame, cell, plain, /app/);
  await judgeTold(frame, cell);
}

async function judgeFigure(
  page: Page,
  frame: Frame,
  cell: Cell,
  plain: Plain,
  state: RegExp,
): Promise<void> {
  await expect.poll(async () => (await factsIn(frame))[0]?.state ?? 'none').toMatch(state);
  // What a page lays out only when it comes into view is heard only then.
  await (await firstIn(frame)).evaluate((one) => one.scrollIntoView());
  // A mark that a pointer rests on is dressed otherwise.
  await page.mouse.move(0, 0);
  const facts = await factsAtRest(frame, state);
  expect(facts).toHaveLength(
    cell.count ?? (cell.body?.includes(`figure><p>${OWN_TEXT}</p><${TAG}`) ? 2 : 1),
  );
  const [first] = facts;
  if (!first) throw new Error('judgeFigure: no element');
  const expected = first.state === 'app' ? plain.app : plain.still;
  const unheard = async (): Promise<readonly string[]> => {
    const spoken = await spokenIn(page, frame, cell);
    return first.phrases.filter((phrase) => !spoken.includes(phrase));
  };
  await expect.poll(unheard, 'claims that are not in the accessibility tree').toEqual([]);
  expect(first.sentence).not.toBe('');
  expect(first.phrases.length).toBeGreaterThan(0);
  expect(first.isInside, 'the picture stands within the element').toBe(true);
  if (cell.width) {
    expect(first.width).toBeGreaterThanOrEqual(cell.width[0]);
    expect(first.width).toBeLessThanOrEqual(cell.width[1]);
  }
  if (cell.typePx !== undefined) expect(first.typePx).toBe(cell.typePx);
  if (cell.isOwnKind) return;
  for (const one of facts.filter(({ state: its }) => its === first.state)) {
    expect(one.sentence).toBe(expected.sentence);
    expect(one.phrases).toEqual(expected.phrases);
    // Beneath a figure of the page ours is drawn for its own width from the start.
    if (hasOwnFigure(cell)) expect(one.marks.length).toBeGreaterThan(10);
    else if (one.picture === expected.picture) expect(one.marks).toEqual(expected.marks);
    else expect(one.marks.map(keyOf)).toEqual(expected.marks.map(keyOf));
    expect(one.styles).toEqual(expected.styles);
  }
}

function hasOwnFigure(cell: Cell): boolean {
  return [cell.body, cell.files?.['inner.html']].some((text) => text?.includes(OWN_TEXT));
}

function keyOf(mark: string): string {
  return mark.split(' ')[0] ?? '';
}

/** What the element told, and nothing else. */
async function judgeTold(frame: Frame, cell: Cell): Promise<void> {
  const codes = async (): Promise<readonly string[]> => {
    const { told } = await watchedIn(frame);
    const errors = told.filter((one) => one.startsWith('error '));
    return [...new Set(errors.map((one) => one.slice('error '.length)))].sort();
  };
  await expect.poll(codes, 'told by dprk-error').toEqual([...(cell.tells ?? [])].sort());
}

/** Nothing uncaught, nothing violated, nothing asked for or kept that was not said. */
async function judgeDeeds(page: Page, frame: Frame, cell: Cell, deeds: Deeds): Promise<void> {
  const { uncaught, violated } = await watchedIn(frame);
  const said = deeds.said.filter((one) => !cell.says?.test(one));
  expect(said, 'said on the console').toEqual([]);
  if (cell.says && cell.id.startsWith('other-version')) {
    await expect.poll(() => deeds.said.filter((one) => cell.says?.test(one))).toHaveLength(1);
  }
  const errors = [...uncaught, ...deeds.errors].filter((one) => !cell.says?.test(one));
  expect(errors, 'uncaught').toEqual([]);
  expect(
    violated.filter((one) => !cell.violates?.includes(one)),
    'violated',
  ).toEqual([]);
  const origin = new URL(page.url()).origin;
  const foreign = deeds.requests.filter(
    (one) => !one.startsWith(origin) && !/^(data|about|blob):/.test(one),
  );
  expect(foreign, 'foreign requests').toEqual([]);
  expect(await keptIn(frame), 'kept').toBe(0);
}

/** How much is kept in storage. An origin that has none keeps nothing. */
function keptIn(frame: Frame): Promise<number> {
  return frame.evaluate(async () => {
    try {
      const databases = await indexedDB.databases();
      return (
        localStorage.length + sessionStorage.length + databases.length + document.cookie.length
      );
    } catch {
      return 0;
    }
  });
}
