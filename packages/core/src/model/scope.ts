// What the record is about: North Koreans, and the bases they are set against; all else is context.
import { basisOf } from './basis-of.js';
import type { ClaimId } from './claim.js';
import type { LedgerEntries } from './entry.js';
import type { Population } from './population.js';
import type { Signature } from './signature.js';

/**
 * `subject`: it counts North Koreans. `base`: an indicator, a forecast or a page's own sum sets them against it.
 * `context`: neither; it keeps its id and stays in the record, but is not shown beside the others.
 */
export type Scope = 'subject' | 'base' | 'context';

const subjects: ReadonlySet<Population> = new Set([
  'dprk-all',
  'dprk-combat-troops',
  'dprk-sappers',
  'dprk-builders',
  'dprk-workers',
  'dprk-people',
  'russian-and-dprk',
]);

/**
 * Claim id → scope.
 *
 * Of what counts no North Koreans a base is: the Korean People's Army; Russia's force in the war and its monthly intake;
 * and every claim that a claim about North Koreans, or a page's own value, was worked out from.
 */
export function scopesOf({ documents }: LedgerEntries): ReadonlyMap<ClaimId, Scope> {
  const claims = documents.flatMap((page) => page.claims ?? []);
  const named = new Set([
    ...documents.flatMap((page) => (page.statedValues ?? []).flatMap(({ inputs = [] }) => inputs)),
    ...claims
      .filter(({ quantity }) => subjects.has(quantity.population))
      .flatMap((claim) => Object.values(basisOf(claim)).flat()),
  ]);
  return new Map(
    claims.map(({ id, quantity }) => [
      id,
      subjects.has(quantity.population)
        ? 'subject'
        : isBase(quantity) || named.has(id)
          ? 'base'
          : 'context',
    ]),
  );
}

function isBase({ measure, population, accrual, extent }: Signature): boolean {
  if (population === 'kpa') return true;
  if (extent !== undefined) return false;
  const isForce = population === 'russian-force' && measure === 'active-strength';
  const isIntake = population === 'russian-army' && measure === 'recruited';
  return isForce || (isIntake && accrual.kind === 'rate');
}
