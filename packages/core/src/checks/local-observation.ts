// The losses of one unit, one fight or a few days, kept as if they were those of the whole deployment.
import { daysBetween } from '../model/calendar-day.js';
import type { Claim } from '../model/claim.js';
import { firstDay, lastDay } from '../model/day-span.js';
import type { Fault } from '../model/fault.js';
import { measures } from '../model/measure.js';
import { faultIn, type CheckedRecord } from './checked-record.js';

const code = 'local-observation';
/** **Units:** days. Losses "from the 14th to the 16th" are those of three days, not a total of uncertain day. */
const daysOfOneFight = 14;
const local =
  /\b(battalions?|regiments?|brigades?|compan(y|ies)|platoons?|squads?|crews?|hospitals?|villages?|assaults?|strikes?|in (one|two|three|a few|\d{1,4}) (hours?|days?)|in a (day|night|week)|overnight|per (day|week))\b|батальйон|батальон|полк|бригад/i;

/** A count of losses that names a unit, a fight or a few days carries an extent, and so enters no total. */
export function localObservation({ ledger }: CheckedRecord): readonly Fault[] {
  return ledger.claims.filter(isTotalLoss).flatMap((claim) => {
    const words = [claim.wording?.text, claim.placeSaid].find((text) => local.test(text ?? ''));
    if (words !== undefined) return [fault(claim, `"${words}" is entered as a total`)];
    if (!isOfFewDays(claim)) return [];
    return [fault(claim, `${claim.asOf.edtf} is a stretch of days, and it is entered as a total`)];
  });
}

function isTotalLoss({ quantity, modality }: Claim): boolean {
  return (
    measures[quantity.measure].family === 'losses' &&
    quantity.accrual.kind === 'cumulative' &&
    quantity.extent === undefined &&
    modality === 'observed'
  );
}

/** A month of uncertain day is no stretch; two days with a stroke between them are. */
function isOfFewDays({ asOf }: Claim): boolean {
  if (!asOf.edtf.includes('/') || asOf.approximate) return false;
  if (asOf.first === undefined || asOf.last === undefined || asOf.first === asOf.last) return false;
  return daysBetween(firstDay(asOf), lastDay(asOf)) <= daysOfOneFight;
}

function fault(claim: Claim, problem: string): Fault {
  return faultIn(claim, {
    code,
    field: 'quantity.extent',
    problem,
    remedy: 'Give it an extent that names the unit, the fight or the days',
  });
}
