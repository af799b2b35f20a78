// Which sides of a history get a lane of their own: who speaks now, then who has spoken most; all others share the last.
import { ascending } from 'd3-array';
import type { Claim, Side } from '@dprk-deployment-tracker/core';
import type { HistoryAsk } from './history.js';

/** A lane of one side, or of all sides that have none of their own. */
export interface Lane {
  readonly sides: readonly Side[];
  /** Oldest first. */
  readonly claims: readonly Claim[];
}

const most = 6;

/** The lanes from top to bottom, the newest side first. */
export function lanesOf({ sides, claims }: HistoryAsk): readonly Lane[] {
  const inOrder = [...claims].sort((a, b) => ascending(a.spokenOn + a.id, b.spokenOn + b.id));
  const said = (side: Side): readonly Claim[] =>
    inOrder.filter(({ voice }) => voice === side.voice.id);
  const current = sides.filter(({ state }) => state === 'current').sort(newestFirst);
  const others = sides
    .filter(({ state }) => state !== 'current')
    .sort((a, b) => said(b).length - said(a).length || newestFirst(a, b));
  const ranked = [...current, ...others];
  // One side alone is no crowd: it gets the lane that others would share.
  const own = ranked.slice(0, ranked.length === most + 1 ? most + 1 : most).sort(newestFirst);
  const shared = ranked.filter((side) => !own.includes(side));
  const rest = inOrder.filter(({ voice }) => shared.some((side) => side.voice.id === voice));
  return [
    ...own.map((side) => ({ sides: [side], claims: said(side) })),
    ...(rest.length > 0 ? [{ sides: shared, claims: rest }] : []),
  ];
}

function newestFirst(a: Side, b: Side): number {
  return ascending(b.spokenOn, a.spokenOn) || b.range.high - a.range.high;
}
