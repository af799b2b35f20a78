// Without colour sides are still told apart: in grey by the shape of their marks, and where a shape is shared, by a name.
import type { Page } from '@playwright/test';
import { openPictures } from './all-pictures.js';
import { expect, tag, test } from './demo-test.js';
import { mapMarks } from './painted-marks.js';
import { pixelsOf } from './pixels.js';
import { leastLead, readMark, sideOutlines } from './side-shapes.js';
import { sidesOver } from './stand-out.js';

/** Marks that have the shape of a side; bars, hatches and arrows have that of their figure. */
const dots = /^claim(-|$)/;

/** Figures without a point have no shape of a side; in a row, or beside a label, they still have its name. */
const bars = /^(range-bar|words-hatch)$/;

/** Numbers in words or ranges that a picture of days names nowhere but in their card. It may only get less. */
const mostNameless = 1;

/** How much of a mark must be seen to be read by itself, of the box around it; a diamond fills half of its box. */
const leastSeen = 0.3;

/** What stands in a picture, by what a reader in grey makes of it. */
interface Read {
  /** Marks that were told right, by side. */
  readonly right: Map<string, number>;
  /** Those that were not: as whose, and by how much. */
  readonly wrong: string[];
  /** Those of sides without a shape of their own. */
  readonly shared: string[];
  /** Those that lie beneath others, with the sides of these. */
  readonly beneath: { readonly side: string; readonly over: readonly string[] }[];
  /** Bars and hatches that have no name in their picture. */
  readonly nameless: string[];
}

async function readPictures(page: Page): Promise<Read> {
  const outlines = await sideOutlines(page);
  const named = await namedClaims(page);
  const read: Read = { right: new Map(), wrong: [], shared: [], beneath: [], nameless: [] };
  for (const map of await mapMarks(page)) {
    const painted = await pixelsOf(page, map.clip);
    const isRows = map.marks.some(({ role }) => role === 'row-line' || role === 'row-rule');
    for (const mark of map.marks) {
      const { role, side, key, own, box } = mark;
      if (bars.test(role) && !isRows && !named.has(key)) read.nameless.push(key);
      if (!dots.test(role)) continue;
      const area = (box.right - box.left) * (box.bottom - box.top);
      if (own.length < area * leastSeen) {
        read.beneath.push({ side, over: [...sidesOver(mark, map, painted)] });
        continue;
      }
      if (side === 'other') {
        if (!isRows && !named.has(key)) read.shared.push(`${map.view} ${key}`);
        continue;
      }
      const found = readMark(mark, map, painted, outlines);
      if (found?.side === side && found.lead >= leastLead)
        read.right.set(side, (read.right.get(side) ?? 0) + 1);
      else
        read.wrong.push(
          `${map.view} ${key}: ${side} as ${found?.side ?? 'nothing'} by ${found?.lead.toFixed(3) ?? ''}`,
        );
    }
  }
  return read;
}

/** The claims beside which a picture has the name of their side. */
async function namedClaims(page: Page): Promise<ReadonlySet<string>> {
  const keys = await page.evaluate(
    (tag) =>
      [...document.querySelectorAll(tag)].flatMap((tracker) =>
        [...(tracker.shadowRoot?.querySelectorAll('.plot > svg text[data-key]') ?? [])]
          .filter((text) => text.matches('.dprk-label-name, :has(.dprk-label-name)'))
          .map((text) => text.getAttribute('data-key') ?? ''),
      ),
    tag,
  );
  return new Set(keys);
}

test.use({ deviceScaleFactor: 2 });

for (const width of [1_100, 375]) {
  test(`in grey at ${width} px each mark has its side’s shape, or its side’s name beside it`, async ({
    page,
    baseURL,
  }) => {
    await openPictures(page, baseURL ?? '', width, ['losses', 'troops', 'origins']);
    const { right, wrong, shared, beneath, nameless } = await readPictures(page);
    expect(wrong).toEqual([]);
    expect(right.size, [...right.keys()].join(', ')).toBe(6);
    expect(shared, 'of a shape that two sides share, without a name').toEqual([]);
    for (const { side, over } of beneath)
      expect(over, 'what covers a mark is of its side').toEqual([side]);
    expect(new Set(nameless).size, nameless.join(', ')).toBeLessThanOrEqual(mostNameless);
  });
}

/** Gives every mark of one side the shape of another's, where it stands and as large as it is. */
function takeShape(page: Page, of: string, from: string): Promise<void> {
  return page.evaluate(
    ({ tag, of, from }) => {
      const marks = [...document.querySelectorAll(tag)].flatMap((tracker) => [
        ...(tracker.shadowRoot?.querySelectorAll<SVGPathElement>('path[class^="dprk-claim"]') ??
          []),
      ]);
      const model = marks.find((mark) => mark.matches(`.dprk-side-${from}`));
      const box = model?.getBBox();
      if (!model || !box) throw new Error(`takeShape: no mark of ${from}`);
      for (const mark of marks.filter((one) => one.matches(`.dprk-side-${of}`))) {
        const own = mark.getBBox();
        const place = [own.x + own.width / 2, own.y + own.height / 2];
        const middle = [-(box.x + box.width / 2), -(box.y + box.height / 2)];
        mark.setAttribute('d', model.getAttribute('d') ?? '');
        mark.setAttribute(
          'transform',
          `translate(${place}) scale(${own.width / box.width}) translate(${middle})`,
        );
      }
    },
    { tag, of, from },
  );
}

test('two sides of one shape are found', async ({ page, baseURL }) => {
  await openPictures(page, baseURL ?? '', 1_100, ['losses']);
  const before = await readPictures(page);
  await takeShape(page, 'ukraine', 'south-korea');
  const { right, wrong } = await readPictures(page);
  const both = (before.right.get('ukraine') ?? 0) + (before.right.get('south-korea') ?? 0);
  expect(both).toBeGreaterThan(10);
  expect(wrong).toHaveLength(both);
  expect([...right.keys()]).not.toContain('ukraine');
  expect([...right.keys()]).not.toContain('south-korea');
});
