// A number that its own maker has replaced, printed months later as if it still stood.
import { daysBetween } from '../model/calendar-day.js';
import type { Claim, Mention } from '../model/claim.js';
import { lastDay } from '../model/day-span.js';
import type { Fault } from '../model/fault.js';
import { figureBounds, figureNumbers } from '../model/figure.js';
import { grouped } from '../model/grouped.js';
import { signatureKey } from '../model/signature.js';
import type { MutationKind } from '../model/mutation.js';
import { claimsById, faultInMention, type CheckedRecord } from './checked-record.js';

/** **Units:** days. A page prints a number this long after the day it speaks of without being called late. */
const daysOfLife = 120;
/** An old number under a new day. */
const dated: readonly MutationKind[] = ['old-as-new', 'wrong-date'];

/** A page that prints a replaced number late is typed as such, or its note says how it dates the number. */
export function zombieFigure({ ledger }: CheckedRecord): readonly Fault[] {
  const byId = claimsById(ledger);
  const series = seriesOf(ledger.claims);
  return ledger.mentions.flatMap((mention) => {
    const claim = byId.get(mention.of);
    if (!claim || mention.document === claim.document || isExplained(mention)) return [];
    const printedOn = lastDay(mention.document.publishedOn);
    if (daysBetween(claim.spokenOn, printedOn) <= daysOfLife) return [];
    const newer = series
      .get(seriesKey(claim))
      ?.find((other) => replaces(other, claim) && other.knownFrom < printedOn);
    return newer ? [stillWalking(mention, claim, newer)] : [];
  });
}

/** What one origin says of one quantity. */
function seriesOf(claims: readonly Claim[]): ReadonlyMap<string, readonly Claim[]> {
  const counts = claims.filter(
    ({ modality, baseline, figure }) =>
      modality === 'observed' && baseline === undefined && figureBounds(figure),
  );
  return grouped(counts, seriesKey);
}

function seriesKey({ origin, quantity, modality }: Claim): string {
  return `${origin.id} ${modality} ${signatureKey(quantity)}`;
}

function isExplained({ mutations, note }: Mention): boolean {
  return note !== undefined || mutations.some(({ kind }) => dated.includes(kind));
}

function replaces(other: Claim, claim: Claim): boolean {
  return (
    other.spokenOn > claim.spokenOn &&
    String(figureNumbers(other.figure)) !== String(figureNumbers(claim.figure))
  );
}

function stillWalking(mention: Mention, claim: Claim, newer: Claim): Fault {
  return faultInMention(mention, {
    code: 'zombie-figure',
    field: 'mutations',
    problem: `${claim.origin.name} had given ${newer.id} when ${mention.document.id} printed it`,
    remedy: 'Type it old-as-new, or say in the note which day the page gives it',
  });
}
