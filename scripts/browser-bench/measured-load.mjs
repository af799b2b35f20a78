// Loads one bench page in a slowed-down browser and measures it: to the picture, at rest, at a touch, under a pointer.
/* global bench */

/** How much slower than this machine. */
export const SLOWER = 4;

const VIEWPORT = { width: 900, height: 1_800 };
const HOVERS = 5;
const GRID = { across: 24, down: 8 };

/** **Units:** bytes, after what is unused was collected. */
async function heapOf(cdp) {
  await cdp.send('HeapProfiler.collectGarbage');
  await cdp.send('HeapProfiler.collectGarbage');
  return (await cdp.send('Runtime.getHeapUsage')).usedSize;
}

/** Points of the first picture that say something, each something else than the one before. */
async function tellingPoints(page) {
  const { left, top, width, height } = await page.evaluate(() => bench.picture());
  const found = [];
  let said = '';
  for (let column = 1; column < GRID.across && found.length <= HOVERS; column += 1) {
    for (let row = 1; row < GRID.down; row += 1) {
      const x = left + (width * ((column * 7) % GRID.across)) / GRID.across;
      const y = top + (height * row) / GRID.down;
      await page.mouse.move(x, y);
      const says = await page.evaluate(() => bench.readout());
      if (says.replaceAll('|', '') === '' || says === said) continue;
      said = says;
      found.push({ x, y });
      break;
    }
  }
  return found;
}

/** The median of some moves to points that say something else. **Absent:** undefined where nothing answers. */
async function hoverMs(page, slow) {
  await slow(1);
  const [home, ...points] = await tellingPoints(page);
  if (!home || points.length === 0) return undefined;
  await page.mouse.move(home.x, home.y);
  await slow(SLOWER);
  const times = [];
  for (const { x, y } of points) {
    await page.evaluate(() => bench.readout());
    const hovered = page.evaluate(() => bench.hovered());
    // The question must stand before the pointer moves.
    await page.evaluate(() => undefined);
    await page.mouse.move(x, y);
    const ms = await hovered;
    if (ms !== undefined) times.push(ms);
  }
  return times.sort((a, b) => a - b)[Math.floor(times.length / 2)];
}

/** **Units:** milliseconds from the pointer's arrival. **Absent:** undefined where the app stands already. */
async function touchMs(page) {
  if (await page.evaluate(() => bench.stands())) return undefined;
  const { left, top } = await page.evaluate(() => bench.picture());
  const touched = page.evaluate(() => bench.touched());
  await page.evaluate(() => undefined);
  // The corner of a picture: on it, but on no mark, so that no card opens.
  await page.mouse.click(left + 3, top + 3);
  return touched;
}

/**
 * One load of one page.
 *
 * **Units:** milliseconds; bytes gzipped or of the heap. **Absent:** undefined for what the page cannot do.
 */
export async function measuredLoad(browser, server, { id, name }) {
  const context = await browser.newContext({ viewport: VIEWPORT });
  const page = await context.newPage();
  page.on('pageerror', (error) => {
    throw new Error(`${name}: ${error.message}`);
  });
  const cdp = await context.newCDPSession(page);
  const slow = (rate) => cdp.send('Emulation.setCPUThrottlingRate', { rate });
  await page.goto(server.address);
  await slow(SLOWER);
  server.forget();
  await page.goto(server.address + id, { waitUntil: 'commit' });
  const { nav, start } = await page.evaluate(() => bench.painted);
  const { shift, elements } = await page.evaluate(() => bench.rest());
  const js = server.bytes();
  await slow(1);
  const heap = await heapOf(cdp);
  await slow(SLOWER);
  const touch = await touchMs(page);
  await page.evaluate(() => bench.rest());
  const shiftTouched = await page.evaluate(() => bench.shift());
  const jsTouched = server.bytes();
  const hover = name === 'blank' ? undefined : await hoverMs(page, slow);
  const shiftHovered = await page.evaluate(() => bench.shift());
  await context.close();
  return {
    ...{ nav, start, elements, heap, touch, hover },
    ...{ js, jsTouched },
    ...{ shift, shiftTouched: shiftTouched - shift, shiftHovered: shiftHovered - shiftTouched },
  };
}
