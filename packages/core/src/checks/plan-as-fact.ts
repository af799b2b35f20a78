// What was intended, expected or possible, kept as if it had been seen.
import type { Claim } from '../model/claim.js';
import { firstDay, lastDay } from '../model/day-span.js';
import type { Fault } from '../model/fault.js';
import { faultIn, type CheckedRecord } from './checked-record.js';
import { saysHedge } from './hedge-words.js';

const code = 'plan-as-fact';

/** An observed claim speaks of no day to come, and its printed words do not either. */
export function planAsFact({ ledger }: CheckedRecord): readonly Fault[] {
  return ledger.claims.filter(({ modality }) => modality === 'observed').flatMap(speaksOfWhatComes);
}

function speaksOfWhatComes(claim: Claim): readonly Fault[] {
  const remedy = 'Enter it as planned, predicted or capacity, or correct the day';
  if (firstDay(claim.asOf) > lastDay(claim.statedOn)) {
    const problem = `observed on ${claim.asOf.edtf}, a day after it was stated`;
    return [faultIn(claim, { code, field: 'asOf', problem, remedy })];
  }
  if (claim.wording && saysHedge(claim.wording.text, 'to-come')) {
    const problem = `"${claim.wording.text}" is entered as observed`;
    return [faultIn(claim, { code, field: 'modality', problem, remedy })];
  }
  return [];
}
