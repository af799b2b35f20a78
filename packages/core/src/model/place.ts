// The places that claims speak of, and which lies within which.

/** A place: the place it lies in. */
export interface PlaceDefinition {
  readonly within: string | undefined;
}

/**
 * Every place of the record.
 *
 * `war` is the whole theatre: a count that speaks of all DPRK soldiers in the war carries it, even where the text
 * names Kursk as the front on which they stood (the claim then keeps that as `placeSaid`).
 */
export const places = {
  war: { within: undefined },
  russia: { within: 'war' },
  'russian-far-east': { within: 'russia' },
  'border-area': { within: 'russia' },
  kursk: { within: 'border-area' },
  ukraine: { within: 'war' },
  donetsk: { within: 'ukraine' },
  dprk: { within: undefined },
} as const satisfies Record<string, PlaceDefinition>;

/** The id of a place. */
export type Place = keyof typeof places;

/** Whether one place lies within another, or is the same. */
export function liesWithin(inner: Place, outer: Place): boolean {
  let place: Place | undefined = inner;
  while (place !== undefined) {
    if (place === outer) return true;
    place = places[place].within;
  }
  return false;
}
