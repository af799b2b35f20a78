// Which claims that a page has shown were corrected, withdrawn or taken out since.
import type { Claim, Ledger } from '@dprk-deployment-tracker/core';

/** A claim as it was first shown, and whether it is still in the record. */
export interface Corrected {
  readonly claim: Claim;
  readonly isGone: boolean;
}

/** Remembers each claim as the page first showed it. A claim that stands again as it did is corrected no more. */
export class CorrectedClaims {
  private readonly first = new Map<string, Claim>();

  /** Takes a version, and gives what is corrected in it against all that were shown before. */
  against({ claims }: Ledger): readonly Corrected[] {
    const now = new Map(claims.map((claim) => [claim.id, claim]));
    const corrected = [...this.first.values()].flatMap((claim) => {
      const other = now.get(claim.id);
      if (other && saidIn(other) === saidIn(claim)) return [];
      return [{ claim, isGone: other === undefined }];
    });
    for (const claim of claims) if (!this.first.has(claim.id)) this.first.set(claim.id, claim);
    return corrected;
  }
}

/** What a claim says, and whether it was taken back: that new events make a number old is no correction. */
function saidIn({ origin, quantity, figure, modality, asOf, revision }: Claim): string {
  const isWrong = revision?.kind === 'withdrawn' || revision?.cause === 'correction';
  const revised = isWrong && revision.kind !== 'contested';
  return JSON.stringify([origin.id, quantity, figure, modality, asOf.edtf, revised]);
}
