// The schema of a whole record, for those who publish or check a feed; parsing takes its records one by one instead.
import * as v from 'valibot';
import {
  claimSchema,
  eventSchema,
  mentionSchema,
  originSchema,
  pageSchema,
  partySchema,
  statedValueSchema,
} from './entry-schemas.js';
import { dayText, id } from './field-schemas.js';

const maybe = v.exactOptional;

/** A whole record: its head, and its pages with all that was taken from them. */
export const recordSchema = v.object({
  dataDay: dayText,
  partOf: maybe(id),
  parties: v.array(partySchema),
  origins: v.array(originSchema),
  documents: v.array(
    v.object({
      ...pageSchema.entries,
      claims: maybe(v.array(claimSchema)),
      mentions: maybe(v.array(mentionSchema)),
      events: maybe(v.array(eventSchema)),
      statedValues: maybe(v.array(statedValueSchema)),
    }),
  ),
});
