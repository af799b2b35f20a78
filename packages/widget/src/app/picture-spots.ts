// Where the claims of a picture stand, for pointing and stepping: found by bisecting, not by asking the page for boxes.
import { bisector } from 'd3-array';
import type { Mark, Scene, Spot } from '../plot/scene.js';

const leftOf = bisector(({ x }: Spot) => x).left;

/** The spots of a scene from left to right. A key stands where its target is, else its last dot or bar, else its label. */
export function picturedSpots({ marks, crowd }: Scene): readonly Spot[] {
  const byKey = new Map<string, Spot & { readonly rank: number }>(
    crowd?.spots.map((spot) => [spot.key, { ...spot, rank: 2 }]),
  );
  for (const mark of marks) {
    const { key } = mark;
    const at = key === undefined ? undefined : middleOf(mark);
    if (key === undefined || !at) continue;
    const before = byKey.get(key);
    const rank = mark.role === 'target' ? 2 : mark.kind === 'text' ? 0 : 1;
    if (before && before.rank > rank) continue;
    byKey.set(key, { key, ...at, side: mark.side ?? before?.side ?? '', rank });
  }
  return [...byKey.values()].sort((a, b) => a.x - b.x || a.y - b.y);
}

/** The spot nearest to a point. **Absent:** undefined where none is within reach. **Units:** of the scene. */
export function nearestSpot(
  spots: readonly Spot[],
  x: number,
  y: number,
  reach: number,
): Spot | undefined {
  let nearest: Spot | undefined;
  let least = reach;
  for (let at = leftOf(spots, x - reach); at < spots.length; at += 1) {
    const spot = spots[at];
    if (!spot || spot.x > x + reach) break;
    const apart = Math.hypot(spot.x - x, spot.y - y);
    if (apart > least) continue;
    least = apart;
    nearest = spot;
  }
  return nearest;
}

function middleOf(mark: Mark): { readonly x: number; readonly y: number } | undefined {
  switch (mark.kind) {
    case 'circle':
      return { x: mark.cx, y: mark.cy };
    case 'rect':
      return { x: mark.x + mark.width / 2, y: mark.y + mark.height / 2 };
    case 'line':
      return { x: (mark.x1 + mark.x2) / 2, y: (mark.y1 + mark.y2) / 2 };
    case 'text':
      return { x: mark.x, y: mark.y };
    case 'path':
      return mark.at;
  }
}
