// Which voice an origin speaks in: its party's, or that of the body it declares to draw on.
import type { Origin, OriginId } from './origin.js';

/**
 * Origin id → voice id.
 *
 * Bodies of one party are one voice. An origin that declares an informant speaks in that body's voice; one that declares
 * several speaks in the first one's, and those it draws on stay apart. Dependence that is only reported changes nothing.
 */
export function voicesOfOrigins(origins: readonly Origin[]): ReadonlyMap<OriginId, string> {
  const byId = new Map(origins.map((origin) => [origin.id, origin]));
  const voices = new Map<OriginId, string>();
  for (const origin of origins) {
    // From body to informant, up to one whose voice is known: so each is passed once, however long the chains are.
    const passed = new Map<OriginId, Origin>();
    let next: Origin | undefined = origin;
    while (next && !voices.has(next.id) && !passed.has(next.id)) {
      passed.set(next.id, next);
      next = informantOf(next, byId);
    }
    const way = [...passed.values()];
    const voice = (next && voices.get(next.id)) ?? voiceAtEnd(way, next);
    for (const { id } of way) voices.set(id, voice);
  }
  return voices;
}

function informantOf(
  { informedBy = [] }: Origin,
  byId: ReadonlyMap<OriginId, Origin>,
): Origin | undefined {
  const declared = informedBy.find(({ standing }) => standing === 'declared');
  return declared && byId.get(declared.origin);
}

/** The party of the last body; of bodies that name each other in a circle the smallest, whichever is asked first. */
function voiceAtEnd(way: readonly Origin[], again: Origin | undefined): string {
  const circle = again ? way.slice(way.indexOf(again)) : way.slice(-1);
  return circle.map(({ party }) => party).reduce((a, b) => (a < b ? a : b), circle[0]?.party ?? '');
}
