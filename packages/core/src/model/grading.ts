// The Admiralty pair, each half with its reason: shown where given, never a weight.
import { oneOf, record, text, type Entered } from './field.js';

/** How reliable the source is held to be and how credible the statement, each with a reason. */
export const gradingSchema = record({
  /** The source, from A to F. */
  reliability: oneOf('A', 'B', 'C', 'D', 'E', 'F'),
  /** Why. */
  reliabilityReason: text,
  /** The statement, from 1 to 6. */
  credibility: oneOf(1, 2, 3, 4, 5, 6),
  /** Why. */
  credibilityReason: text,
});

/** How reliable the source is held to be (A–F) and how credible the statement (1–6), each with a reason. */
export interface Grading extends Entered<typeof gradingSchema> {}
