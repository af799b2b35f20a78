// What a claim rests on.
import type { ClaimEntry } from './entry.js';

/** The ids of the claims that one comes on top of, is computed from or is a share of, by the field that names them. */
export function basisOf({
  baseline,
  derivedFrom = [],
  figure,
}: Pick<ClaimEntry, 'derivedFrom' | 'figure'> & { readonly baseline?: string | undefined }) {
  return {
    baseline: baseline === undefined ? [] : [baseline],
    derivedFrom,
    'figure.of': figure.kind === 'share' ? figure.of : [],
  };
}
