// A hedge as it was printed.
import { language, maybe, oneOf, record, text, type Entered } from './field.js';

/** The hedge as printed, with its language. */
export const wordingSchema = record({
  /** A few words, as printed. */
  text,
  /** Their language (BCP 47). */
  language,
  /** The issuer's own scale of estimative words, where it uses one; its official band follows from the words. */
  scale: maybe(oneOf('phia', 'icd-203')),
});

/** The hedge as printed, a few words at most, with its language. */
export interface Wording extends Entered<typeof wordingSchema> {}
