// Keeps labels apart: each takes the cheapest place that is free, in the order that serves all of them best.
import { grown, liesWithin, overlaps, type Box } from './box.js';

/** One place a label could take. */
export interface LabelPlace {
  /** The room its text fills. */
  readonly box: Box;
  /** Lower is better. */
  readonly cost: number;
  /** The line from its point to the text, where the text stands away from it. */
  readonly leader: readonly [number, number, number, number] | undefined;
}

/** What labels must stay clear of. */
export interface Obstacles {
  readonly within: Box;
  /** Marks that no text and no leader may touch. */
  readonly boxes: readonly Box[];
  /** Grounds: a text lies wholly inside or wholly outside. */
  readonly grounds: readonly Box[];
}

/** Room between two texts. **Units:** CSS pixels. */
const apart = 2;
/** Places beyond the cheapest so many are never better than moving a neighbour. */
const mostPlaces = 160;
const mostRounds = 4;
const costOfNone = 10_000;
/**
 * So often two places are held against each other before labels move no more: a stranger's record may have a hundred sides.
 * Pictures of ours take two thirds of it at most.
 */
const mostLooks = 600_000;

/** How many of them are left. */
interface Looks {
  left: number;
}

type Chosen<Place> = readonly (Place | undefined)[];

/**
 * The chosen place of each label, in the order given; earlier labels matter more.
 *
 * First each takes its cheapest free place; then, round by round, a label takes a better one where those it drives out
 * find other places at less cost in all.
 *
 * **Absent:** undefined for a label that fits nowhere; what it names is in the list beside the picture.
 */
export function placeLabels<Place extends LabelPlace>(
  labels: readonly (readonly Place[])[],
  obstacles: Obstacles,
): Chosen<Place> {
  const free = labels.map((places) =>
    places
      .filter((place) => isFree(place, obstacles))
      .sort((a, b) => a.cost - b.cost)
      .slice(0, mostPlaces),
  );
  const looks: Looks = { left: mostLooks };
  let chosen: Chosen<Place> = filled(
    free.map(() => undefined),
    free,
    looks,
  );
  for (let round = 0; round < mostRounds; round += 1) {
    const better = improved(chosen, free, looks);
    if (costOf(better) >= costOf(chosen)) break;
    chosen = better;
  }
  return chosen;
}

/** The cheapest placing that one label's move can lead to, label after label. */
function improved<Place extends LabelPlace>(
  start: Chosen<Place>,
  free: readonly (readonly Place[])[],
  looks: Looks,
): Chosen<Place> {
  let best = start;
  for (const [index, places] of free.entries()) {
    const now = best[index];
    for (const place of places) {
      if (place === now) continue;
      if (looks.left <= 0) return best;
      const kept = best.map((other, at) =>
        at === index ? place : other && areApart(place, other) ? other : undefined,
      );
      const next = filled(kept, free, looks);
      if (costOf(next) < costOf(best)) best = next;
    }
  }
  return best;
}

/** Gives every label without a place its cheapest free one. */
function filled<Place extends LabelPlace>(
  chosen: Chosen<Place>,
  free: readonly (readonly Place[])[],
  looks: Looks,
): Chosen<Place> {
  const next = [...chosen];
  for (const [index, places] of free.entries()) {
    if (next[index]) continue;
    const others = next.filter((place) => place !== undefined);
    next[index] = places.find((place) =>
      others.every((other) => {
        looks.left -= 1;
        return areApart(place, other);
      }),
    );
  }
  return next;
}

function costOf(chosen: Chosen<LabelPlace>): number {
  return chosen.reduce(
    (sum, place, index) => sum + (place ? place.cost : costOfNone * (chosen.length - index)),
    0,
  );
}

function isFree({ box, leader }: LabelPlace, { within, boxes, grounds }: Obstacles): boolean {
  if (!liesWithin(box, within)) return false;
  if (boxes.some((other) => overlaps(box, other))) return false;
  if (grounds.some((ground) => overlaps(box, ground) && !liesWithin(box, ground))) return false;
  return !leader || !boxes.some((other) => touches(leader, other));
}

function areApart(a: LabelPlace, b: LabelPlace): boolean {
  if (overlaps(grown(a.box, apart), b.box)) return false;
  if (a.leader && touches(a.leader, grown(b.box, 1))) return false;
  return !(b.leader && touches(b.leader, grown(a.box, 1)));
}

/** Whether a line passes through a box: the part of it that is within each pair of edges must be more than nothing. */
export function touches(
  [x1, y1, x2, y2]: readonly [number, number, number, number],
  { x, y, width, height }: Box,
): boolean {
  let [from, to] = [0, 1];
  for (const [start, delta, low, high] of [
    [x1, x2 - x1, x, x + width],
    [y1, y2 - y1, y, y + height],
  ] as const) {
    if (delta === 0) {
      if (start <= low || start >= high) return false;
      continue;
    }
    const [a, b] = [(low - start) / delta, (high - start) / delta];
    from = Math.max(from, Math.min(a, b));
    to = Math.min(to, Math.max(a, b));
    if (from >= to) return false;
  }
  return true;
}
