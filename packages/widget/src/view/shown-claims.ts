// The claims that a filter lets through, in the order asked for: what the table shows and the download holds.
import {
  figureBounds,
  firstDay,
  voiceName,
  type Claim,
  type Party,
} from '@dprk-deployment-tracker/core';
import type { ClaimFilter, ClaimOrder, FilterField, SortField } from '../state/view-state.js';

/** The claims shown. Claims that the order leaves equal keep the order of the record. */
export function shownClaims(
  claims: readonly Claim[],
  filter: ClaimFilter,
  order: ClaimOrder,
  parties: readonly Party[],
): readonly Claim[] {
  const key = (claim: Claim): string | number => sortKey(claim, order.by, parties);
  const turn = order.descending ? -1 : 1;
  return claims
    .filter((claim) => passes(claim, filter))
    .map((claim) => ({ claim, key: key(claim) }))
    .sort((a, b) => turn * compared(a.key, b.key))
    .map(({ claim }) => claim);
}

/** What a claim has in a field. */
export function fieldOf({ origin, quantity, modality }: Claim, field: FilterField): string {
  switch (field) {
    case 'party':
      return origin.party;
    case 'origin':
      return origin.id;
    case 'measure':
      return quantity.measure;
    case 'modality':
      return modality;
  }
}

/** The name of the side a claim's speaker belongs to. */
export function partyName({ origin }: Claim, parties: readonly Party[]): string {
  return voiceName({ id: origin.party, origins: [origin], claims: [] }, parties);
}

function passes(claim: Claim, filter: ClaimFilter): boolean {
  return Object.entries(filter).every(
    ([field, value]) => value === undefined || fieldOf(claim, field as FilterField) === value,
  );
}

/** A claim that gives no number stands below every number. */
function sortKey(claim: Claim, by: SortField, parties: readonly Party[]): string | number {
  switch (by) {
    case 'asOf':
      return firstDay(claim.asOf);
    case 'figure': {
      const bounds = figureBounds(claim.figure);
      return bounds?.low ?? bounds?.high ?? -1;
    }
    case 'party':
      return partyName(claim, parties);
    case 'origin':
      return claim.origin.name;
    case 'measure':
    case 'modality':
      return fieldOf(claim, by);
  }
}

function compared(a: string | number, b: string | number): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
