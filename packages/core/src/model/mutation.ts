// What happened to a number on its way to print: what was printed instead, and the kind of change.
import { date, fitting, keyOf, maybe, oneOf, record, text, type Entered } from './field.js';
import { figureSchema } from './figure-schema.js';
import { measures } from './measure.js';
import { modality } from './modality.js';
import { mutationKinds } from './mutation-kinds.js';
import { places } from './place.js';
import { populations } from './population.js';

export type { MutationKind } from './mutation-kinds.js';

/** What a page printed where it differs from what the origin said; a field left out was printed as said. */
export const printedSchema = fitting(
  record({
    /** The number, with its hedge. */
    figure: maybe(figureSchema),
    /** What is counted. */
    measure: maybe(keyOf(measures)),
    /** Of whom. */
    population: maybe(keyOf(populations)),
    /** Where. */
    place: maybe(keyOf(places)),
    /** Seen, intended, expected, or possible. */
    modality: maybe(modality),
    /** The day spoken of (EDTF). */
    asOf: maybe(date),
    /** The speaker as printed. */
    origin: maybe(text),
    /** The difference in a few words of the editors, where no other field can hold it. */
    inWords: maybe(text),
  }),
  // Also the only sign of a list sent in its place, which has no field of these.
  (printed) => Object.keys(printed).length > 0,
  'says nothing',
);

/** What a page printed where it differs from what the origin said. */
export interface Printed extends Entered<typeof printedSchema> {}

/** The words that show a change, and where on the page they stand. */
export const seenSchema = record({
  /** At most eight words, in the page's language. */
  text,
  /** Where on the page they stand. */
  where: oneOf('headline', 'lead', 'body', 'caption'),
});

/** The words that show a change, and where on the page they stand. */
export interface Seen extends Entered<typeof seenSchema> {}

/** One change, with the words that show it and a remark of ours where the fields do not say enough. */
export const mutationSchema = record({
  /** The kind of change. */
  kind: keyOf(mutationKinds),
  /** The words that show it. A page so charged is not shown where nobody has looked at it again. */
  seen: maybe(seenSchema),
  /** Who made the change first, where this page only repeats it: a relay's name or a document's id. */
  inherits: maybe(text),
  /** A remark of the editors. */
  note: maybe(text),
});

/** One change, with the words that show it. */
export interface Mutation extends Entered<typeof mutationSchema> {}
