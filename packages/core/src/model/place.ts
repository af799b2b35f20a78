// The places that claims speak of, and which lies within which.

/** A place: its name, and the place it lies in. */
export interface PlaceDefinition {
  readonly name: string;
  readonly within: string | undefined;
}

/**
 * Every place of the record.
 *
 * `war` is the whole theatre: a count that speaks of all DPRK soldiers in the war carries it, even where the text
 * names Kursk as the front on which they stood (the claim then keeps that as `placeSaid`).
 */
export const places = {
  war: { name: 'Russia and Ukraine', within: undefined },
  russia: { name: 'Russia', within: 'war' },
  'russian-far-east': { name: 'eastern Russia', within: 'russia' },
  'border-area': { name: 'western Russia, near the border with Ukraine', within: 'russia' },
  kursk: { name: 'Kursk oblast', within: 'border-area' },
  ukraine: { name: 'Ukraine', within: 'war' },
  donetsk: { name: 'occupied Donetsk', within: 'ukraine' },
  dprk: { name: 'North Korea', within: undefined },
} as const satisfies Record<string, PlaceDefinition>;

/** The id of a place. */
export type Place = keyof typeof places;

/** Whether a text is the id of a place. */
export function isPlace(text: string): text is Place {
  return Object.hasOwn(places, text);
}

/** Whether one place lies within another, or is the same. */
export function liesWithin(inner: Place, outer: Place): boolean {
  let place: Place | undefined = inner;
  while (place !== undefined) {
    if (place === outer) return true;
    place = places[place].within;
  }
  return false;
}
