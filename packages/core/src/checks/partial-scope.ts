// A part entered as the whole: more inside than there are in all, or two totals of one body for one day.
import type { Claim } from '../model/claim.js';
import { lastDay } from '../model/day-span.js';
import type { Fault } from '../model/fault.js';
import { figureBounds } from '../model/figure.js';
import { nestsIn, sameSignature, type Signature } from '../model/signature.js';
import { faultIn, type CheckedRecord } from './checked-record.js';

/** What one body says of a part and of the whole, on one day and of one day, fits together. */
export function partialScope({ ledger }: CheckedRecord): readonly Fault[] {
  const said = new Map<string, Claim[]>();
  for (const claim of ledger.claims.filter(isCount)) {
    const key = `${claim.origin.id} ${lastDay(claim.statedOn)} ${claim.spokenOn}`;
    said.set(key, [...(said.get(key) ?? []), claim]);
  }
  return [...said.values()].flatMap((claims) =>
    claims.flatMap((claim) =>
      claims
        .filter((whole) => whole !== claim && exceeds(claim, whole) && holds(whole, claim))
        .map((whole) => misfit(claim, whole)),
    ),
  );
}

function isCount({ modality, baseline, revision, figure }: Claim): boolean {
  const isLive = revision === undefined && baseline === undefined;
  return modality === 'observed' && isLive && figureBounds(figure) !== undefined;
}

function exceeds(claim: Claim, whole: Claim): boolean {
  const low = figureBounds(claim.figure)?.low;
  const high = figureBounds(whole.figure)?.high;
  return low !== undefined && high !== undefined && low > high;
}

/** Whether the one counts all that the other counts: the same, a wider quantity, or the whole of which it is an extent. */
function holds({ quantity: whole }: Claim, { quantity: part }: Claim): boolean {
  const { extent: _, ...unlimited } = part;
  const inner: Signature = unlimited;
  return (
    sameSignature(part, whole) ||
    (whole.extent === undefined && (sameSignature(inner, whole) || nestsIn(inner, whole)))
  );
}

function misfit(claim: Claim, whole: Claim): Fault {
  const isSame = sameSignature(claim.quantity, whole.quantity);
  return faultIn(claim, {
    code: 'partial-scope',
    field: 'quantity',
    problem: isSame
      ? `${whole.id}, by the same body for the same day, gives another total`
      : `it is more than ${whole.id}, of which it would be a part`,
    remedy: 'Read which of the two is a part of the other, and enter that with its place or extent',
  });
}
