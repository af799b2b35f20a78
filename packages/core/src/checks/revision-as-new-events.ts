// A body that counted again, entered as if so much had happened since.
import type { Claim } from '../model/claim.js';
import type { Fault } from '../model/fault.js';
import { figureBounds } from '../model/figure.js';
import { claimsById, faultIn, type CheckedRecord } from './checked-record.js';

/** How pages say that it is the count which changed. */
const recount =
  /\b(re-?assess|re-?count|re-?evaluat|counted again|fresh count|revis(ed|es|ion)\b|underestimat|corrected|called a minimum)|재평가|переоцін|переоцен/i;

/** New events are of a later day, never lower a running total, and are not told as a new count of old ones. */
export function revisionAsNewEvents({ ledger }: CheckedRecord): readonly Fault[] {
  const byId = claimsById(ledger);
  return ledger.claims.flatMap((claim) => {
    const { revision } = claim;
    const successor = byId.get(revision?.by ?? '');
    if (revision?.cause !== 'new-events' || !successor) return [];
    const problem = problemOf(claim, successor, revision.reason);
    if (problem === undefined) return [];
    return [
      faultIn(claim, {
        code: 'revision-as-new-events',
        field: 'revision.cause',
        problem,
        remedy: 'Give the cause as reassessment, definition or correction',
      }),
    ];
  });
}

function problemOf(claim: Claim, successor: Claim, reason: string): string | undefined {
  if (successor.spokenOn <= claim.spokenOn) return `${successor.id} speaks of no later day`;
  if (hasFallen(claim, successor)) return `${successor.id} is lower, and a total cannot fall`;
  const told = [reason, successor.wording?.text, successor.note].find(
    (text) => text !== undefined && recount.test(text),
  );
  return told === undefined ? undefined : `"${told}" tells of a new count, not of new events`;
}

function hasFallen(claim: Claim, successor: Claim): boolean {
  const before = figureBounds(claim.figure)?.low;
  const after = figureBounds(successor.figure)?.high;
  const isTotal = claim.quantity.accrual.kind === 'cumulative';
  return isTotal && before !== undefined && after !== undefined && after < before;
}
