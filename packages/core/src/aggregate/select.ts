// The claims that answer a question, and for every near miss the reason why it was left out.
import type { Claim } from '../model/claim.js';
import { figureBounds } from '../model/figure.js';
import { nestsIn, sameSignature, type Signature } from '../model/signature.js';
import type { PoolQuery } from './query.js';

/** Why a claim of the same kind does not enter the span. */
export type LeftOutReason =
  | 'planned'
  | 'predicted'
  | 'capacity'
  | 'an-addition'
  | 'derived'
  | 'superseded'
  | 'withdrawn'
  | 'share-without-reading'
  | 'no-number'
  | 'part-of-the-whole';

/** A claim that was looked at and not used. */
export interface LeftOut {
  readonly claim: Claim;
  readonly reason: LeftOutReason;
}

/** The answer to a question: what speaks, what lends a bound, what was left out. */
export interface Selection {
  /** Claims of the signature itself. */
  readonly direct: readonly Claim[];
  /** Claims of a wider measure, let in under a named bridge. */
  readonly bridged: readonly Claim[];
  /** Claims of a signature nested in this one: they can lend a floor. */
  readonly inner: readonly Claim[];
  /** Claims of a signature this one is nested in: they can lend a top. */
  readonly outer: readonly Claim[];
  readonly leftOut: readonly LeftOut[];
}

/**
 * Sorts the claims that were known on the query's day.
 *
 * **Absent:** no claims give an empty selection.
 */
export function select(claims: readonly Claim[], query: PoolQuery): Selection {
  const known = claims.filter((claim) => claim.knownFrom <= query.knownOn);
  const selection = { direct: [], bridged: [], inner: [], outer: [], leftOut: [] } as {
    [Key in keyof Selection]: Selection[Key][number][];
  };
  for (const claim of known) {
    const role = roleOf(claim.quantity, query);
    if (!role) continue;
    const reason = role === 'part' ? 'part-of-the-whole' : reasonAgainst(claim, query);
    if (role === 'part') selection.leftOut.push({ claim, reason: 'part-of-the-whole' });
    else if (!reason) selection[role].push(claim);
    else if (role === 'direct' || role === 'bridged') selection.leftOut.push({ claim, reason });
  }
  return selection;
}

/** The claims that bear on a question at all, whatever the day: asking these gives the same answer as asking all. */
export function bearingOn(claims: readonly Claim[], query: PoolQuery): readonly Claim[] {
  const roles = new Map<Signature, boolean>();
  return claims.filter(({ quantity }) => {
    const known = roles.get(quantity);
    if (known !== undefined) return known;
    const bears = roleOf(quantity, query) !== undefined;
    roles.set(quantity, bears);
    return bears;
  });
}

function roleOf(
  quantity: Signature,
  query: PoolQuery,
): 'direct' | 'bridged' | 'inner' | 'outer' | 'part' | undefined {
  if (sameSignature(quantity, query.quantity)) return 'direct';
  const asked: Signature = { ...quantity, measure: query.quantity.measure };
  if (query.bridge.includes(quantity.measure) && sameSignature(asked, query.quantity)) {
    return 'bridged';
  }
  if (nestsIn(quantity, query.quantity)) return 'inner';
  if (nestsIn(query.quantity, quantity)) return 'outer';
  const { extent, ...whole } = quantity;
  if (
    extent !== undefined &&
    whole.measure === query.quantity.measure &&
    nestsOrSame(whole, query.quantity)
  ) {
    return 'part';
  }
  return undefined;
}

function nestsOrSame(inner: Signature, outer: Signature): boolean {
  return sameSignature(inner, outer) || nestsIn(inner, outer);
}

function reasonAgainst(claim: Claim, query: PoolQuery): LeftOutReason | undefined {
  if (claim.modality !== 'observed') return claim.modality;
  if (claim.baseline !== undefined) return 'an-addition';
  if (claim.restsOnOthers) return 'derived';
  const { revision } = claim;
  if (revision && revision.on <= query.knownOn) {
    if (revision.kind === 'withdrawn') return 'withdrawn';
    if (revision.kind === 'superseded') return 'superseded';
  }
  if (figureBounds(claim.figure)) return undefined;
  return claim.figure.kind === 'share' ? 'share-without-reading' : 'no-number';
}
