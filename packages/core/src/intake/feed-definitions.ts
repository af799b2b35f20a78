// The parts of a feed that its published schema names, so that it says each thing once.
import {
  claimSchema,
  eventSchema,
  forecastSchema,
  mentionSchema,
  originSchema,
  partySchema,
  revisionSchema,
  signatureSchema,
  statedValueSchema,
  wordingSchema,
} from './entry-schemas.js';
import { address, amount, dayText, edtf, id, language, percent } from './field-schemas.js';
import { figure } from './figure-schema.js';

/** Each part under its name in the published schema. */
export const feedDefinitions = {
  party: partySchema,
  origin: originSchema,
  claim: claimSchema,
  mention: mentionSchema,
  event: eventSchema,
  statedValue: statedValueSchema,
  figure,
  signature: signatureSchema,
  wording: wordingSchema,
  forecast: forecastSchema,
  revision: revisionSchema,
  id,
  date: edtf,
  day: dayText,
  address,
  language,
  amount,
  percent,
} as const;
