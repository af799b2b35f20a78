// How far a mark stands out from the ground beside it, by the pixels that are seen.
import type { MarkMap, SeenMark } from './painted-marks.js';
import { commonest, contrast, type Pixels } from './pixels.js';

/** How far from its outline a mark's colour may begin: the edge that keeps marks apart lies there. **Units:** CSS pixels. */
const edgePx = 2;

/** How much of the outline must show the contrast. */
const share = 0.75;

/** So many places of a long outline stand for all of it. */
const mostPlaces = 80;

/**
 * The contrast that three quarters of the mark's outline have, or more, against the commonest colour of the ground beside it.
 *
 * **Absent:** no pixel of it lies beside the ground: other marks cover it, or it is not painted.
 */
export function standsOutBy(
  { own }: SeenMark,
  { owners }: MarkMap,
  { width, colours }: Pixels,
  scale: number,
): number | undefined {
  const id = owners[own[0] ?? -1];
  const reach = edgePx * scale;
  const whole = own.filter((place) =>
    [place - 1, place + 1, place - width, place + width].some((one) => owners[one] === 0),
  );
  const every = Math.ceil(whole.length / mostPlaces);
  const outline = whole.filter((_, index) => index % every === 0);
  /** Colours within reach of a place, of the mark or of the ground. */
  const near = (place: number, owner: number | undefined): readonly number[] => {
    const found: number[] = [];
    for (let down = -reach; down <= reach; down += 1) {
      const row = place + down * width;
      for (let at = row - reach; at <= row + reach; at += 1)
        if (owners[at] === owner) found.push(colours[at] ?? 0);
    }
    return found;
  };
  const ground = commonest(outline.flatMap((place) => near(place, 0)));
  if (ground === undefined) return undefined;
  const contrasts = outline.map((place) =>
    Math.max(...[...new Set(near(place, id))].map((colour) => contrast(colour, ground))),
  );
  return contrasts.sort((a, b) => a - b)[Math.floor(contrasts.length * (1 - share))];
}

/** The sides of the marks that are seen where this mark is. */
export function sidesOver(
  { box }: SeenMark,
  { owners, marks }: MarkMap,
  { width }: Pixels,
): ReadonlySet<string> {
  const sides = new Set<string>();
  for (let row = box.top; row < box.bottom; row += 1)
    for (let place = row * width + box.left; place < row * width + box.right; place += 1) {
      const side = marks[(owners[place] ?? 0) - 1]?.side ?? '';
      if (side !== '') sides.add(side);
    }
  return sides;
}
