// A share of a contingent that was not there yet, or of one from years before.
import { daysBetween } from '../model/calendar-day.js';
import type { Claim } from '../model/claim.js';
import { lastDay } from '../model/day-span.js';
import type { Fault } from '../model/fault.js';
import { claimsById, faultIn, type CheckedRecord } from './checked-record.js';

const daysOfAYear = 365;

/** What a share is a share of speaks of a day within the year before the share was stated. */
export function denominatorOfAnotherDate({ ledger }: CheckedRecord): readonly Fault[] {
  const byId = claimsById(ledger);
  return ledger.claims.flatMap((claim) =>
    basesOf(claim)
      .flatMap((id) => byId.get(id) ?? [])
      .flatMap((base) => {
        const days = daysBetween(base.spokenOn, lastDay(claim.statedOn));
        return days >= 0 && days <= daysOfAYear ? [] : [offDate(claim, base, days)];
      }),
  );
}

function basesOf({ figure }: Claim): readonly string[] {
  return figure.kind === 'share' ? figure.of : [];
}

function offDate(claim: Claim, base: Claim, days: number): Fault {
  const distance = days < 0 ? `${-days} days after` : `${days} days before`;
  return faultIn(claim, {
    code: 'denominator-of-another-date',
    field: 'figure.of',
    problem: `${base.id} speaks of a day ${distance} the share was stated`,
    remedy: 'Name the contingent the share was said of',
  });
}
