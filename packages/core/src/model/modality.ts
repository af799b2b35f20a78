// What an origin says of its figure: seen, intended, expected, or possible.
import { oneOf, type Entered } from './field.js';

/** Only observed claims enter counts. */
export const modality = oneOf('observed', 'planned', 'predicted', 'capacity');

/** What the origin says of it: seen, intended, expected, or possible. */
export type Modality = Entered<typeof modality>;
