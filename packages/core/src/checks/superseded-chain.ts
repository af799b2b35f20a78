// A claim replaced by nothing, by somebody else's, by an older one, or by itself in a circle.
import type { Claim } from '../model/claim.js';
import { lastDay } from '../model/day-span.js';
import type { Fault } from '../model/fault.js';
import { claimsById, faultIn, type CheckedRecord } from './checked-record.js';

/** A superseded claim leads, step by step, to a newer claim of the same origin that stands. */
export function supersededChain({ ledger }: CheckedRecord): readonly Fault[] {
  const byId = claimsById(ledger);
  return ledger.claims.flatMap((claim) => {
    const problem = problemOf(claim, byId);
    if (problem === undefined) return [];
    const remedy =
      'Name the newer claim of the same origin, and the day on which it took its place';
    return [faultIn(claim, { code: 'superseded-chain', field: 'revision', problem, remedy })];
  });
}

function problemOf(claim: Claim, byId: ReadonlyMap<string, Claim>): string | undefined {
  const { revision } = claim;
  if (revision?.kind !== 'superseded') return undefined;
  const successor = byId.get(revision.by ?? '');
  if (!successor) return 'it is superseded by no claim of the record';
  if (successor.origin.id !== claim.origin.id) return `${successor.id} is another origin’s`;
  if (leadsBack(claim, byId)) return 'its successors lead back to it';
  if (lastDay(successor.statedOn) < lastDay(claim.statedOn))
    return `${successor.id} was stated before it`;
  if (revision.on < successor.knownFrom)
    return `${successor.id} was not known yet on ${revision.on}`;
  return undefined;
}

function leadsBack(claim: Claim, byId: ReadonlyMap<string, Claim>): boolean {
  const passed = new Set<string>();
  let next = claim.revision?.by;
  while (next !== undefined && !passed.has(next)) {
    if (next === claim.id) return true;
    passed.add(next);
    next = byId.get(next)?.revision?.by;
  }
  return false;
}
