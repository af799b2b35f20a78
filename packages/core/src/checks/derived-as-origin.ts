// A figure computed from another's numbers that stands as if its maker had counted.
import { daysBetween } from '../model/calendar-day.js';
import type { Claim } from '../model/claim.js';
import { lastDay } from '../model/day-span.js';
import type { Fault } from '../model/fault.js';
import { figureBounds } from '../model/figure.js';
import { measures } from '../model/measure.js';
import { claimsById, faultIn, type CheckedRecord } from './checked-record.js';

const code = 'derived-as-origin';
/** **Units:** days. What a declared informant said longer ago than this is not taken as the base of a new figure. */
const daysOfUse = 60;

/** A claim of a body that declares it draws on another names the claims it was computed from. */
export function derivedAsOrigin({ ledger }: CheckedRecord): readonly Fault[] {
  const byId = claimsById(ledger);
  return ledger.claims.flatMap((claim) => [
    ...laterBases(claim, byId),
    ...(claim.derivedFrom.length > 0 ? [] : unnamedBase(claim, ledger.claims)),
  ]);
}

function laterBases(claim: Claim, byId: ReadonlyMap<string, Claim>): readonly Fault[] {
  return claim.derivedFrom
    .map((id) => byId.get(id))
    .filter((base) => base && lastDay(base.statedOn) > lastDay(claim.statedOn))
    .map((base) =>
      faultIn(claim, {
        code,
        field: 'derivedFrom',
        problem: `it is said to be computed from ${base?.id}, which was stated later`,
        remedy: 'Name the claims that stood when it was computed',
      }),
    );
}

function unnamedBase(claim: Claim, claims: readonly Claim[]): readonly Fault[] {
  if (!figureBounds(claim.figure) || measures[claim.quantity.measure].family !== 'losses')
    return [];
  const informants = (claim.origin.informedBy ?? [])
    .filter(({ standing }) => standing === 'declared')
    .map(({ origin }) => origin);
  const base = claims.find(
    (other) => informants.includes(other.origin.id) && isRecentBase(other, claim),
  );
  if (!base) return [];
  return [
    faultIn(claim, {
      code,
      field: 'derivedFrom',
      problem: `its origin declares that it draws on ${base.origin.name}, and names no claim of it`,
      remedy: `Name the claims it was computed from, such as ${base.id}`,
    }),
  ];
}

function isRecentBase(other: Claim, claim: Claim): boolean {
  const days = daysBetween(lastDay(other.statedOn), lastDay(claim.statedOn));
  return (
    days >= 0 &&
    days <= daysOfUse &&
    other.quantity.population === claim.quantity.population &&
    measures[other.quantity.measure].family === 'losses' &&
    figureBounds(other.figure) !== undefined
  );
}
