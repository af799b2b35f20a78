// Killed or wounded that were worked out of the two together, as if a share of the dead were known.
import type { Claim } from '../model/claim.js';
import type { Fault } from '../model/fault.js';
import { figureBounds } from '../model/figure.js';
import type { Measure } from '../model/measure.js';
import { claimsById, faultIn, type CheckedRecord } from './checked-record.js';

const together: readonly Measure[] = ['killed-or-wounded', 'casualties'];
const apart: readonly Measure[] = ['killed', 'wounded'];

/** A number of killed, or of wounded, that enters a span is somebody's count: no ratio splits what was said together. */
export function fixedRatioSplit({ ledger }: CheckedRecord): readonly Fault[] {
  const byId = claimsById(ledger);
  return ledger.claims
    .filter((claim) => apart.includes(claim.quantity.measure) && entersSpans(claim))
    .flatMap((claim) => {
      const bases = basesOf(claim).flatMap((id) => byId.get(id) ?? []);
      const isSplit = bases.length > 0 && bases.every(isTogether);
      return isSplit ? [split(claim, bases)] : [];
    });
}

function entersSpans({ modality, restsOnOthers, figure }: Claim): boolean {
  return modality === 'observed' && !restsOnOthers && figureBounds(figure) !== undefined;
}

function basesOf({ derivedFrom, figure }: Claim): readonly string[] {
  return figure.kind === 'share' ? [...derivedFrom, ...figure.of] : derivedFrom;
}

function isTogether({ quantity }: Claim): boolean {
  return together.includes(quantity.measure);
}

function split(claim: Claim, bases: readonly Claim[]): Fault {
  return faultIn(claim, {
    code: 'fixed-ratio-split',
    field: claim.figure.kind === 'share' ? 'figure.reading' : 'derivedFrom',
    problem: `it is a part of ${bases.map(({ id }) => id).join(' and ')}, by a ratio`,
    remedy: 'Keep the share as it was said, without a reading in persons, or name who counted',
  });
}
