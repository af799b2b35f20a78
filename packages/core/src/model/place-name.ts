// What each place is called, in our words.
import type { Place } from './place.js';

/** Place → its name in running text. */
export const placeNames: Readonly<Record<Place, string>> = {
  war: 'Russia and Ukraine',
  russia: 'Russia',
  'russian-far-east': 'eastern Russia',
  'border-area': 'western Russia, near the border with Ukraine',
  kursk: 'Kursk oblast',
  ukraine: 'Ukraine',
  donetsk: 'occupied Donetsk',
  dprk: 'North Korea',
};
