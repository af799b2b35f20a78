// The claims that answer a question, and for every near miss the reason why it was left out.
import type { Claim } from '../model/claim.js';
import { figureBounds } from '../model/figure.js';
import { nestsIn, sameSignature, signatureKey, type Signature } from '../model/signature.js';
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

/** What a claim's signature makes it for a question. */
type Role = 'direct' | 'bridged' | 'inner' | 'outer' | 'part';

/** A claim that bears on a question, whatever the day. */
export interface CastClaim {
  readonly claim: Claim;
  readonly role: Role;
}

/**
 * Sorts the claims that were known on the query's day.
 *
 * **Absent:** no claims give an empty selection.
 */
export function select(claims: readonly Claim[], query: PoolQuery): Selection {
  return selectCast(cast(claims, query), query);
}

/** The same for claims whose roles are known, which do not change from day to day. */
export function selectCast(claims: readonly CastClaim[], query: PoolQuery): Selection {
  const selection = { direct: [], bridged: [], inner: [], outer: [], leftOut: [] } as {
    [Key in keyof Selection]: Selection[Key][number][];
  };
  for (const { claim, role } of claims) {
    if (claim.knownFrom > query.knownOn) continue;
    const reason = role === 'part' ? 'part-of-the-whole' : reasonAgainst(claim, query);
    if (role === 'part') selection.leftOut.push({ claim, reason: 'part-of-the-whole' });
    else if (!reason) selection[role].push(claim);
    else if (role === 'direct' || role === 'bridged') selection.leftOut.push({ claim, reason });
  }
  return selection;
}

/** Whether a claim may speak or lend a bound on some day. */
export function mayEverSpeak({ claim, role }: CastClaim): boolean {
  return role !== 'part' && lastingReason(claim) === undefined;
}

/** The role of every claim that has one. */
export function cast(claims: readonly Claim[], query: PoolQuery): readonly CastClaim[] {
  const roles = new Map<string, Role | undefined>();
  return claims.flatMap((claim) => {
    const key = signatureKey(claim.quantity);
    if (!roles.has(key)) roles.set(key, roleOf(claim.quantity, query));
    const role = roles.get(key);
    return role ? [{ claim, role }] : [];
  });
}

function roleOf(quantity: Signature, query: PoolQuery): Role | undefined {
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
  const { revision } = claim;
  const isTakenBack = revision && revision.kind !== 'contested' && revision.on <= query.knownOn;
  return lastingReason(claim) ?? (isTakenBack ? revision.kind : undefined);
}

/** Why a claim enters no span on any day. */
function lastingReason(claim: Claim): LeftOutReason | undefined {
  if (claim.modality !== 'observed') return claim.modality;
  if (claim.baseline !== undefined) return 'an-addition';
  if (claim.restsOnOthers) return 'derived';
  if (figureBounds(claim.figure)) return undefined;
  return claim.figure.kind === 'share' ? 'share-without-reading' : 'no-number';
}
