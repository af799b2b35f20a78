// One statement counted twice: entered again as a claim, or claimed by a paper that only printed it.
import { lastDay } from '../model/day-span.js';
import type { Claim } from '../model/claim.js';
import type { Fault } from '../model/fault.js';
import { figureBounds } from '../model/figure.js';
import { signatureKey } from '../model/signature.js';
import { faultIn, type CheckedRecord } from './checked-record.js';

const code = 'circular-reporting';

/** Six articles on one briefing are one claim with six mentions. */
export function circularReporting({ ledger }: CheckedRecord): readonly Fault[] {
  const { claims } = ledger;
  const statements = new Map<string, Claim>();
  return [
    ...claims.flatMap((claim) => {
      const key = statementOf(claim);
      const other = statements.get(key);
      statements.set(key, other ?? claim);
      return other ? [repeated(claim, other)] : [];
    }),
    ...claims.flatMap((claim) => {
      const source = printedSource(claim, claims);
      return source ? [borrowed(claim, source)] : [];
    }),
  ];
}

function statementOf({ origin, quantity, figure, modality, asOf }: Claim): string {
  return JSON.stringify([origin.id, signatureKey(quantity), modality, figure, asOf.edtf]);
}

function repeated(claim: Claim, other: Claim): Fault {
  return faultIn(claim, {
    code,
    field: 'id',
    problem: `it says what ${other.id} says, by the same origin for the same day`,
    remedy: `Enter it as a mention of ${other.id}`,
  });
}

/** Another body's claim with the same numbers, stated before a paper printed them as its own. */
function printedSource(claim: Claim, claims: readonly Claim[]): Claim | undefined {
  const isPaper = claim.origin.kind === 'press' || claim.origin.kind === 'state-media';
  const bounds = figureBounds(claim.figure);
  if (!isPaper || !bounds || claim.derivedFrom.length > 0) return undefined;
  return claims.find((other) => {
    const said = figureBounds(other.figure);
    return (
      other.origin.kind !== 'press' &&
      other.origin.id !== claim.origin.id &&
      signatureKey(other.quantity) === signatureKey(claim.quantity) &&
      other.modality === claim.modality &&
      lastDay(other.statedOn) <= lastDay(claim.statedOn) &&
      said?.low === bounds.low &&
      said?.high === bounds.high
    );
  });
}

function borrowed(claim: Claim, source: Claim): Fault {
  return faultIn(claim, {
    code,
    field: 'origin',
    problem: `a paper claims the number that ${source.origin.name} had given in ${source.id}`,
    remedy: `Enter it as a mention of ${source.id}, or name what it was computed from`,
  });
}
