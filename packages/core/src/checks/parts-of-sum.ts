// The claims that a claim adds up, where it is a sum of others.
import type { Claim } from '../model/claim.js';
import { figureBounds } from '../model/figure.js';

/** **Absent:** empty where it names fewer than two claims, or they do not add up to it. */
export function partsOfSum(claim: Claim, byId: ReadonlyMap<string, Claim>): readonly Claim[] {
  const parts = claim.derivedFrom.flatMap((id) => byId.get(id) ?? []);
  if (parts.length < 2) return [];
  const sum = parts.reduce((total, part) => total + sizeOf(part), 0);
  return sum === sizeOf(claim) ? parts : [];
}

/** Its highest number; NaN, which equals nothing, where it has none. */
function sizeOf({ figure }: Claim): number {
  const bounds = figureBounds(figure);
  return bounds?.high ?? bounds?.low ?? NaN;
}
