// Every claim of a lane as its mark, drawn apart where days crowd. No line joins them: between two reports nobody said anything.
import type { Claim } from '@dprk-deployment-tracker/core';
import { sharedArea, type Box } from '../box.js';
import { drawnClaim, type ClaimRank, type DrawnClaim } from '../claim-symbol.js';
import { together } from '../crowd.js';
import { roundPx } from '../round-px.js';
import type { Mark } from '../scene.js';
import type { HistoryAsk } from './history.js';
import type { HistoryFrame } from './history-frame.js';
import type { Lane } from './lanes.js';

/** The claims of a lane as drawn. */
export interface LaneClaims {
  /** Those with marks of their own, which texts keep clear of. */
  readonly single: readonly DrawnClaim[];
  /** Where a claim can be pointed at. */
  readonly targets: readonly Mark[];
  readonly marks: readonly Mark[];
  /** Claims that are drawn together. **Absent:** empty where each has marks of its own. */
  readonly crowd: readonly DrawnClaim[];
}

const aYear = 365;

/** Draws the claims over the lane's line of zero: earlier ones small, a side's newest large on top. */
export function laneClaims(
  { sides, claims }: Lane,
  floor: number,
  frame: HistoryFrame,
  { quantity }: HistoryAsk,
  isCrowded: boolean,
): LaneClaims {
  const [side] = sides;
  const newest = sides.length === 1 ? side?.claims[0] : undefined;
  const isOld = side === undefined || side.state !== 'current' || side.ageDays > aYear;
  const rankOf = (claim: Claim): ClaimRank =>
    claim !== newest ? 'earlier' : isOld ? 'old' : 'newest';
  const placed: DrawnClaim[] = [];
  // The newest is placed first, where it belongs, and drawn last.
  for (const claim of [...claims].reverse()) {
    // Nothing is moved aside where there is no room for it.
    const others = isCrowded ? [] : placed;
    const drawn = drawnApart(claim, rankOf(claim), floor, frame, quantity, others);
    if (drawn) placed.push(drawn);
  }
  const single = placed.filter(({ claim }) => !isCrowded || claim === newest);
  const crowd = placed.filter(({ claim }) => isCrowded && claim !== newest);
  return {
    single,
    crowd,
    targets: single.map(({ claim, x, y }) => ({
      kind: 'circle',
      role: 'target',
      key: claim.id,
      cx: roundPx(x),
      cy: roundPx(y),
      r: frame.type.detail * 0.75,
    })),
    marks: [...together(crowd), ...[...single].reverse().flatMap(({ marks }) => marks)],
  };
}

/** Where marks would cover each other a claim moves aside by a few pixels, less than its day is wide on most screens. */
function drawnApart(
  claim: Claim,
  rank: ClaimRank,
  floor: number,
  { time, value, type, right }: HistoryFrame,
  quantity: HistoryAsk['quantity'],
  placed: readonly DrawnClaim[],
): DrawnClaim | undefined {
  const radius = type.detail * (rank === 'earlier' ? 0.28 : rank === 'newest' ? 0.48 : 0.4);
  const draw = (aside: number): DrawnClaim | undefined =>
    drawnClaim(claim, {
      along: (count) => floor - value(count),
      across: Math.min(time(claim.spokenOn), right - radius - 1) + aside,
      grows: 'up',
      radius,
      rank,
      isWider: claim.quantity.measure !== quantity.measure,
    });
  const steps = [0, 1, -1, 2, -2, 3, -3, 4, -4].map((step) => step * radius * 0.7);
  let best: { readonly drawn: DrawnClaim; readonly covered: number } | undefined;
  for (const aside of steps) {
    const drawn = draw(aside);
    if (!drawn || drawn.box.x + drawn.box.width > right + 1) continue;
    const covered = Math.max(0, ...placed.map((other) => covers(drawn.box, other.box)));
    if (!best || covered < best.covered - 0.01) best = { drawn, covered };
    if (covered < 0.08) break;
  }
  return best?.drawn;
}

function covers(a: Box, b: Box): number {
  return sharedArea(a, b) / Math.max(1, Math.min(a.width * a.height, b.width * b.height));
}
