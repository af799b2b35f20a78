// Unnamed officials who may be the same people, or the named body itself, counted as a voice of their own.
import { daysBetween } from '../model/calendar-day.js';
import type { Claim } from '../model/claim.js';
import { lastDay } from '../model/day-span.js';
import type { Fault } from '../model/fault.js';
import { figureNumbers } from '../model/figure.js';
import type { Origin } from '../model/origin.js';
import { signatureKey } from '../model/signature.js';
import { faultIn, type CheckedRecord } from './checked-record.js';

const code = 'unnamed-officials-twice';
/** **Units:** days between two statements that may be one. */
const daysOfOneStatement = 14;

/**
 * Unnamed officials of one bloc are one origin unless the list of origins tells them apart; where they give the very
 * number and day that a named body of another voice gives in the same fortnight, the list of origins ties the two.
 */
export function unnamedOfficialsTwice({ ledger }: CheckedRecord): readonly Fault[] {
  const unnamed = ledger.claims.filter(({ origin }) => origin.kind === 'unnamed-officials');
  return [
    ...undivided(ledger.origins),
    ...unnamed.flatMap((claim) => {
      const twin = ledger.claims.find((other) => areTwins(claim, other));
      return twin ? [untied(claim, twin)] : [];
    }),
  ];
}

function undivided(origins: readonly Origin[]): readonly Fault[] {
  const silent = origins.filter(({ kind, note }) => kind === 'unnamed-officials' && !note);
  return silent
    .filter(({ party, id }) => silent.some((other) => other.party === party && other.id < id))
    .map(({ id, party }) => ({
      code,
      record: id,
      field: 'note',
      problem: `other unnamed officials of ${party} are listed, and nothing tells them apart`,
      remedy: 'Make them one origin, or say in the note what tells them apart',
    }));
}

function areTwins(claim: Claim, other: Claim): boolean {
  const numbers = String(figureNumbers(claim.figure));
  const days = daysBetween(lastDay(claim.statedOn), lastDay(other.statedOn));
  return (
    other.voice !== claim.voice &&
    other.modality === claim.modality &&
    numbers !== '' &&
    numbers === String(figureNumbers(other.figure)) &&
    signatureKey(other.quantity) === signatureKey(claim.quantity) &&
    other.asOf.edtf === claim.asOf.edtf &&
    Math.abs(days) <= daysOfOneStatement &&
    !isTied(claim.origin, other.origin) &&
    !isTied(other.origin, claim.origin) &&
    !claim.derivedFrom.includes(other.id) &&
    !other.derivedFrom.includes(claim.id)
  );
}

/** Declared or reported: either shows. */
function isTied({ informedBy }: Origin, other: Origin): boolean {
  return (informedBy ?? []).some(({ origin }) => origin === other.id);
}

function untied(claim: Claim, twin: Claim): Fault {
  return faultIn(claim, {
    code,
    field: 'origin.informedBy',
    problem: `${twin.id} gives the same number for the same day, in another voice`,
    remedy: 'Name the tie in the list of origins: declared if it was said, else reported',
  });
}
