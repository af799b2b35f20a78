// The order in which claims are told: the newest first, and those of one day by their ids, in every engine alike.
import type { Claim } from '@dprk-deployment-tracker/core';

/** The claims in that order. */
export function newestFirst(claims: readonly Claim[]): Claim[] {
  return [...claims].sort((a, b) => order(b.spokenOn, a.spokenOn) || order(a.id, b.id));
}

function order(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
