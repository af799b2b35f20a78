// Claims of different quantities treated as one: a successor, or the parts of a sum, that count something else.
import type { Fault } from '../model/fault.js';
import type { Claim } from '../model/claim.js';
import { nestsIn, sameSignature, signatureKey, type Signature } from '../model/signature.js';
import { claimsById, faultIn, type CheckedRecord } from './checked-record.js';
import { partsOfSum } from './parts-of-sum.js';

/** Only claims of one signature replace each other; only nested ones add up. The fault names the pair. */
export function unlikeSignatures({ ledger }: CheckedRecord): readonly Fault[] {
  const byId = claimsById(ledger);
  return ledger.claims.flatMap((claim) => [
    ...unlikeSuccessor(claim, byId),
    ...partsOfSum(claim, byId)
      .filter((part) => !isPart(part.quantity, claim.quantity))
      .map((part) => pairFault(claim, part, 'derivedFrom', 'Add up only parts of what is counted')),
  ]);
}

function unlikeSuccessor(claim: Claim, byId: ReadonlyMap<string, Claim>): readonly Fault[] {
  const { revision } = claim;
  const successor = byId.get(revision?.by ?? '');
  const mayDiffer = revision?.kind !== 'superseded' || revision.cause === 'definition';
  if (!successor || mayDiffer || sameSignature(claim.quantity, successor.quantity)) return [];
  const remedy = 'Name a claim of the same quantity, or give the cause as definition';
  return [pairFault(claim, successor, 'revision.by', remedy)];
}

function isPart(part: Signature, whole: Signature): boolean {
  const { extent: _, ...inner } = part;
  const { extent: __, ...outer } = whole;
  return sameSignature(inner, outer) || nestsIn(inner, outer);
}

function pairFault(claim: Claim, other: Claim, field: string, remedy: string): Fault {
  return faultIn(claim, {
    code: 'unlike-signatures',
    field,
    problem: `it counts ${signatureKey(claim.quantity)}, and ${other.id} counts ${signatureKey(other.quantity)}`,
    remedy,
  });
}
