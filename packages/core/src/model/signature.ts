// Which claims count the same thing, and which count a part of another.
import { measures, type Measure } from './measure.js';
import { liesWithin } from './place.js';
import { isPartOf } from './population.js';
import type { Accrual, Signature } from './signature-schema.js';

export type { Accrual, Signature } from './signature-schema.js';

/** Signatures are shared by many claims, so each one's key is built once. */
const keys = new WeakMap<Signature, string>();

/** One text for one signature; equal texts mean that claims may be pooled. */
export function signatureKey(signature: Signature): string {
  const known = keys.get(signature);
  if (known !== undefined) return known;
  const { measure, population, place, accrual, extent } = signature;
  const key = [measure, population, place, accrualText(accrual), extent ?? 'whole'].join(' · ');
  keys.set(signature, key);
  return key;
}

/** Whether two claims count the same thing. */
export function sameSignature(a: Signature, b: Signature): boolean {
  return signatureKey(a) === signatureKey(b);
}

/**
 * Whether a count by `inner` can never exceed a count by `outer` on the same day: each part of the signature is the
 * same or nested, at least one is nested, and neither is a count of one unit or a few days.
 *
 * **Source:** docs/methodology.md, "Nesting lends bounds, never values".
 */
export function nestsIn(inner: Signature, outer: Signature): boolean {
  if (inner.extent !== undefined || outer.extent !== undefined) return false;
  if (signatureKey(inner) === signatureKey(outer)) return false;
  return (
    measureNestsIn(inner, outer) &&
    isPartOf(inner.population, outer.population) &&
    liesWithin(inner.place, outer.place)
  );
}

const widerMeasures: Partial<Record<Measure, readonly Measure[]>> = {
  killed: ['killed-or-wounded', 'casualties'],
  wounded: ['killed-or-wounded', 'casualties'],
  captured: ['casualties'],
  missing: ['casualties'],
  'killed-or-wounded': ['casualties'],
  'in-training': ['present', 'sent'],
  present: ['sent'],
  returned: ['sent'],
};

function measureNestsIn(inner: Signature, outer: Signature): boolean {
  if (inner.measure === outer.measure) {
    return accrualText(inner.accrual) === accrualText(outer.accrual);
  }
  if (!widerMeasures[inner.measure]?.includes(outer.measure)) return false;
  if (inner.accrual.kind === 'rate' || outer.accrual.kind === 'rate') return false;
  // Being there now implies having been sent; a running total implies a wider one only from the same start.
  if (inner.accrual.kind === 'stock') return true;
  return accrualText(inner.accrual) === accrualText(outer.accrual);
}

function accrualText(accrual: Accrual): string {
  switch (accrual.kind) {
    case 'stock':
      return 'stock';
    case 'cumulative':
      return `cumulative since ${accrual.since}`;
    case 'rate':
      return `rate per ${accrual.per}`;
  }
}

/** **Units:** days that a claim of this signature counts as fresh: 90 for losses, 180 for deployments and the rest. */
export function freshDays(
  signature: Signature,
  parameters: { readonly freshDaysLosses: number; readonly freshDaysDeployment: number },
): number {
  return measures[signature.measure].family === 'losses'
    ? parameters.freshDaysLosses
    : parameters.freshDaysDeployment;
}
