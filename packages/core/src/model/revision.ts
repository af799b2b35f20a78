// What became of a claim. Claims are never deleted.
import { day, id, maybe, oneOf, record, text, type Entered } from './field.js';

/** What became of a claim, and why. */
export const revisionSchema = record({
  /** Superseded by a newer claim of its origin, withdrawn, or contested. */
  kind: oneOf('superseded', 'withdrawn', 'contested'),
  /** The claim that takes its place. */
  by: maybe(id),
  /** Why it changed. */
  cause: oneOf('new-events', 'reassessment', 'definition', 'correction'),
  /** The same in the editors' words. */
  reason: text,
  /** The day it changed. */
  on: day,
});

/** What became of a claim. */
export interface Revision extends Entered<typeof revisionSchema> {}
