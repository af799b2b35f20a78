// The schema of a whole record, for those who publish or check a feed; parsing takes its records one by one instead.
import * as v from 'valibot';
import {
  claimSchema,
  eventSchema,
  hasAWay,
  mentionSchema,
  originSchema,
  pageSchema,
  partySchema,
  statedValueSchema,
} from './entry-schemas.js';
import { dayText, id } from './field-schemas.js';

const maybe = v.exactOptional;

/** A page with all that was taken from it. */
const documentSchema = v.pipe(
  v.object({
    ...pageSchema.entries,
    claims: maybe(v.array(claimSchema)),
    mentions: maybe(v.array(mentionSchema)),
    events: maybe(v.array(eventSchema)),
    statedValues: maybe(v.array(statedValueSchema)),
  }),
  v.check((page) => hasAWay(page), 'no way to the page'),
);

/** A whole record: its head, and its pages with all that was taken from them. */
export const recordSchema = v.object({
  dataDay: dayText,
  partOf: maybe(id),
  parties: v.optional(v.array(partySchema), []),
  origins: v.optional(v.array(originSchema), []),
  documents: v.optional(v.array(documentSchema), []),
});
