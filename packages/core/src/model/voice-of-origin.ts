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
  return new Map(origins.map((origin) => [origin.id, voiceOf(origin, byId)]));
}

function voiceOf(origin: Origin, byId: ReadonlyMap<OriginId, Origin>): string {
  const passed = new Set<OriginId>();
  let speaking = origin;
  for (;;) {
    passed.add(speaking.id);
    const declared = speaking.informedBy?.find(({ standing }) => standing === 'declared');
    const informant = declared && byId.get(declared.origin);
    // Two bodies that name each other are one voice, whichever is asked first.
    if (informant && passed.has(informant.id)) return smallestParty(passed, byId);
    if (!informant) return speaking.party;
    speaking = informant;
  }
}

function smallestParty(ids: ReadonlySet<OriginId>, byId: ReadonlyMap<OriginId, Origin>): string {
  const parties = [...ids].flatMap((id) => byId.get(id)?.party ?? []).sort();
  return parties[0] ?? '';
}
