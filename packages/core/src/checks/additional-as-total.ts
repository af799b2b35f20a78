// An addition that stands as a total, or that comes on top of something later than itself.
import type { Claim } from '../model/claim.js';
import { lastDay } from '../model/day-span.js';
import type { Fault } from '../model/fault.js';
import { measures } from '../model/measure.js';
import { claimsById, faultIn, type CheckedRecord } from './checked-record.js';
import { saysHedge } from './hedge-words.js';

const code = 'additional-as-total';

/** "30,000 more" names the claim it comes on top of. */
export function additionalAsTotal({ ledger }: CheckedRecord): readonly Fault[] {
  const byId = claimsById(ledger);
  return ledger.claims
    .filter(({ quantity }) => measures[quantity.measure].family === 'deployment')
    .flatMap((claim) => (claim.baseline === undefined ? unnamed(claim) : laterThan(claim, byId)));
}

function unnamed(claim: Claim): readonly Fault[] {
  if (!claim.wording || !saysHedge(claim.wording.text, 'addition')) return [];
  return [
    faultIn(claim, {
      code,
      field: 'baseline',
      problem: `"${claim.wording.text}" is entered as a total`,
      remedy: 'Name the claim it comes on top of',
    }),
  ];
}

function laterThan(claim: Claim, byId: ReadonlyMap<string, Claim>): readonly Fault[] {
  const baseline = byId.get(claim.baseline ?? '');
  if (!baseline || lastDay(baseline.statedOn) <= lastDay(claim.statedOn)) return [];
  return [
    faultIn(claim, {
      code,
      field: 'baseline',
      problem: `it comes on top of ${baseline.id}, which was stated later`,
      remedy: 'Name the claim that stood when the addition was announced',
    }),
  ];
}
