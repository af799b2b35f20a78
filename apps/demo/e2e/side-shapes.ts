// Whose a mark is by its shape in grey alone: its pixels against the outline of each side's own mark, at any place and size.
import type { Page } from '@playwright/test';
import { tag } from './demo-test.js';
import type { MarkMap, SeenMark } from './painted-marks.js';
import { commonest, luminance, type Pixels } from './pixels.js';

type Point = readonly [x: number, y: number];

/** The outline of a side's mark around its middle, of an area of 1. */
export type SideOutlines = ReadonlyMap<string, readonly Point[]>;

/** What an outline is tried at, against the mark's own ink: sizes as factors, shifts in device pixels. */
const sizes = [0.86, 0.93, 1, 1.07, 1.16].map(Math.sqrt);
const shifts = [-0.5, -0.25, 0, 0.25, 0.5];

/** How many places of an outline are looked at; those between two on a straight line are left out. */
const places = 96;

/** How much more of its ink must be unlike any other side's outline than unlike its own; less would be a guess. */
export const leastLead = 0.05;

/** How a mark was read: whose it would be. */
export interface ReadMark {
  readonly side: string;
  /** How much of its ink is unlike that side's outline. */
  readonly unlike: number;
  /** How much more is unlike the next side's. */
  readonly lead: number;
}

/** The outline of each side that has a shape of its own, from the largest of its marks on the page. */
export async function sideOutlines(page: Page): Promise<SideOutlines> {
  const found = await page.evaluate(
    ({ tag, places }) => {
      const largest: Record<
        string,
        { readonly size: number; readonly points: [number, number][] }
      > = {};
      const marks = [...document.querySelectorAll(tag)].flatMap((tracker) => [
        ...(tracker.shadowRoot?.querySelectorAll<SVGPathElement>('.plot > svg path') ?? []),
      ]);
      for (const mark of marks) {
        const [role = '', side = ''] = mark.classList;
        const size = mark.getBBox().width;
        if (!/^dprk-claim(-|$)/.test(role) || side === 'dprk-side-other') continue;
        if (size <= (largest[side]?.size ?? 0)) continue;
        const step = mark.getTotalLength() / places;
        const points = Array.from({ length: places }, (_, at): [number, number] => {
          const { x, y } = mark.getPointAtLength(at * step);
          return [x, y];
        });
        largest[side] = { size, points };
      }
      return Object.entries(largest);
    },
    { tag, places },
  );
  return new Map(
    found.map(([side, { points }]) => [
      side.replace('dprk-side-', ''),
      normal(withoutStraight(points)),
    ]),
  );
}

/** Without what lies between two others on a straight line. */
function withoutStraight(points: readonly Point[]): readonly Point[] {
  return points.filter(([x, y], at) => {
    const [ax, ay] = points.at(at - 1) ?? [0, 0];
    const [bx, by] = points[(at + 1) % points.length] ?? [0, 0];
    return Math.abs((x - ax) * (by - ay) - (y - ay) * (bx - ax)) > 1e-3;
  });
}

/** Moved to its middle and brought to an area of 1. */
function normal(points: readonly Point[]): readonly Point[] {
  let [area, x, y] = [0, 0, 0];
  for (const [at, [ax, ay]] of points.entries()) {
    const [bx, by] = points[(at + 1) % points.length] ?? [0, 0];
    const cross = ax * by - bx * ay;
    area += cross / 2;
    x += ((ax + bx) * cross) / 6;
    y += ((ay + by) * cross) / 6;
  }
  const size = Math.sqrt(Math.abs(area));
  return points.map(([px, py]) => [(px - x / area) / size, (py - y / area) / size]);
}

/** A mark's pixels in grey: its ink, what is not seen since another mark lies there, and the middle of both. */
interface Ink {
  readonly isInk: (x: number, y: number) => boolean;
  readonly isHidden: (x: number, y: number) => boolean;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly area: number;
  readonly middle: Point;
}

function inkOf(mark: SeenMark, { owners }: MarkMap, { width, colours }: Pixels): Ink | undefined {
  const ground = commonest(colours);
  const id = owners[mark.own[0] ?? -1];
  if (ground === undefined || id === undefined) return undefined;
  const unlikeGround = (place: number): number =>
    Math.abs(luminance(colours[place] ?? 0) - luminance(ground));
  const strongest = Math.max(...mark.own.map(unlikeGround));
  const inked = mark.own.filter((place) => unlikeGround(place) > strongest / 2);
  // A ring is what it encloses.
  const rows = new Map<number, readonly [number, number]>();
  for (const place of inked) {
    const [x, y] = [place % width, Math.floor(place / width)];
    const [first, last] = rows.get(y) ?? [x, x];
    rows.set(y, [Math.min(first, x), Math.max(last, x)]);
  }
  const isInk = (x: number, y: number): boolean => {
    const [first, last] = rows.get(y) ?? [0, -1];
    return x >= first && x <= last;
  };
  const isHidden = (x: number, y: number): boolean => {
    const owner = owners[y * width + x] ?? 0;
    return owner !== 0 && owner !== id && !isInk(x, y);
  };
  let [area, sumX, sumY] = [0, 0, 0];
  for (const [y, [first, last]] of rows) {
    area += last - first + 1;
    sumX += ((first + last + 1) / 2) * (last - first + 1);
    sumY += (y + 0.5) * (last - first + 1);
  }
  const { left, right, top, bottom } = mark.box;
  const middle = [sumX / area, sumY / area] as const;
  return { isInk, isHidden, left, right, top, bottom, area, middle };
}

/** Whose a mark is. **Absent:** nothing of it is seen. */
export function readMark(
  mark: SeenMark,
  map: MarkMap,
  painted: Pixels,
  outlines: SideOutlines,
): ReadMark | undefined {
  const ink = inkOf(mark, map, painted);
  if (!ink) return undefined;
  const [best, next] = [...outlines]
    .map(([side, points]) => ({ side, unlike: leastUnlike(ink, points) }))
    .sort((a, b) => a.unlike - b.unlike);
  return best && next && { ...best, lead: next.unlike - best.unlike };
}

function leastUnlike(ink: Ink, points: readonly Point[]): number {
  const tried = sizes.flatMap((size) =>
    shifts.flatMap((x) =>
      shifts.map((y) => {
        const by = size * Math.sqrt(ink.area);
        const [middleX, middleY] = [ink.middle[0] + x, ink.middle[1] + y];
        return unlike(
          ink,
          points.map(([px, py]) => [px * by + middleX, py * by + middleY]),
        );
      }),
    ),
  );
  return Math.min(...tried) / ink.area;
}

/** How many pixels that are seen differ. */
function unlike(
  { isInk, isHidden, left, right, top, bottom }: Ink,
  outline: readonly Point[],
): number {
  let different = 0;
  for (let y = top; y < bottom; y += 1) {
    const crossings = crossingsAt(outline, y + 0.5);
    let crossed = 0;
    for (let x = left; x < right; x += 1) {
      while ((crossings[crossed] ?? Infinity) < x + 0.5) crossed += 1;
      if ((crossed % 2 === 1) !== isInk(x, y) && !isHidden(x, y)) different += 1;
    }
  }
  return different;
}

/** Where an outline crosses a row, from left to right. */
function crossingsAt(outline: readonly Point[], y: number): readonly number[] {
  const found: number[] = [];
  for (const [at, [ax, ay]] of outline.entries()) {
    const [bx, by] = outline[(at + 1) % outline.length] ?? [0, 0];
    if (ay < y !== by < y) found.push(ax + ((y - ay) / (by - ay)) * (bx - ax));
  }
  return found.sort((a, b) => a - b);
}
