// What each kind of entry may hold in a stranger's record. A type test keeps these and the model's types the same.
import * as v from 'valibot';
import { measures } from '../model/measure.js';
import { mutationKinds } from '../model/mutation.js';
import { places } from '../model/place.js';
import { populations } from '../model/population.js';
import { indicatorIds } from '../model/stated-value.js';
import {
  address,
  amount,
  day,
  dayText,
  edtf,
  id,
  ids,
  keyOf,
  language,
  text,
} from './field-schemas.js';
import { figure } from './figure-schema.js';

const maybe = v.exactOptional;
const texts = v.array(text);
const modality = v.picklist(['observed', 'planned', 'predicted', 'capacity']);

/** What is counted. */
export const signatureSchema = v.object({
  measure: keyOf(measures),
  population: keyOf(populations),
  place: keyOf(places),
  accrual: v.variant('kind', [
    v.object({ kind: v.literal('stock') }),
    v.object({ kind: v.literal('cumulative'), since: edtf }),
    v.object({ kind: v.literal('rate'), per: v.picklist(['day', 'month', 'year']) }),
  ]),
  extent: maybe(text),
});

/** A hedge as printed. */
export const wordingSchema = v.object({
  text,
  language,
  scale: maybe(v.picklist(['phia', 'icd-203'])),
});

/** What makes a claim a forecast. */
export const forecastSchema = v.object({
  conditions: v.array(v.object({ text, failedBy: maybe(id) })),
  deadline: edtf,
  deadlineBasis: v.picklist(['stated', 'read']),
  deadlineNote: maybe(text),
  resolution: v.object({
    outcomes: v.array(v.object({ quantity: signatureSchema, reaches: amount })),
    text,
  }),
});

/** What became of a claim. */
export const revisionSchema = v.object({
  kind: v.picklist(['superseded', 'withdrawn', 'contested']),
  by: maybe(id),
  cause: v.picklist(['new-events', 'reassessment', 'definition', 'correction']),
  reason: text,
  on: day,
});

const grading = v.object({
  reliability: v.picklist(['A', 'B', 'C', 'D', 'E', 'F']),
  reliabilityReason: text,
  credibility: v.picklist([1, 2, 3, 4, 5, 6]),
  credibilityReason: text,
});

/** A claim. */
export const claimSchema = v.object({
  id,
  origin: id,
  quantity: signatureSchema,
  figure,
  modality: maybe(modality),
  forecast: maybe(forecastSchema),
  asOf: edtf,
  asOfInferred: maybe(v.literal(true)),
  statedOn: maybe(edtf),
  knownFrom: maybe(dayText),
  via: maybe(texts),
  wording: maybe(wordingSchema),
  placeSaid: maybe(text),
  baseline: maybe(id),
  derivedFrom: maybe(ids),
  disjoint: maybe(text),
  revision: maybe(revisionSchema),
  grading: maybe(grading),
  note: maybe(text),
});

/** A repeat. */
export const mentionSchema = v.object({
  of: id,
  via: maybe(texts),
  printed: maybe(
    v.pipe(
      v.object({
        figure: maybe(figure),
        measure: maybe(keyOf(measures)),
        population: maybe(keyOf(populations)),
        place: maybe(keyOf(places)),
        modality: maybe(modality),
        asOf: maybe(edtf),
        origin: maybe(text),
        inWords: maybe(text),
      }),
      // Also the only sign of a list sent in its place, which has no field of these.
      v.minEntries(1, 'says nothing'),
    ),
  ),
  mutations: maybe(
    v.array(
      v.object({
        kind: keyOf(mutationKinds),
        seen: maybe(v.object({ text, where: v.picklist(['headline', 'lead', 'body', 'caption']) })),
        inherits: maybe(text),
        note: maybe(text),
      }),
    ),
  ),
  wording: maybe(wordingSchema),
  note: maybe(text),
});

/** An event. */
export const eventSchema = v.object({
  id,
  day: edtf,
  kind: v.picklist(['visit', 'movement', 'combat', 'announcement', 'diplomacy', 'commemoration']),
  title: text,
  after: maybe(id),
  note: maybe(text),
});

/** A value that a page worked out itself. */
export const statedValueSchema = v.object({
  id,
  indicator: v.picklist(indicatorIds),
  part: id,
  figure,
  unit: v.picklist([
    'persons',
    'rounds',
    'pieces',
    'dollars',
    'hectares',
    'percent',
    'times',
    'months',
    'weeks',
    'days',
    'years',
  ]),
  inputs: maybe(ids),
  wording: maybe(wordingSchema),
  note: maybe(text),
});

/** A page is worth nothing to a reader who can neither open it nor learn why not. */
export function hasAWay(page: {
  readonly address?: string;
  readonly archive?: string;
  readonly noAddressReason?: string;
}): boolean {
  return [page.address, page.archive, page.noAddressReason].some(Boolean);
}

/** A page, without what was taken from it. */
export const pageSchema = v.object({
  id,
  publisher: text,
  title: maybe(text),
  address: maybe(address),
  noAddressReason: maybe(text),
  archive: maybe(address),
  language,
  publishedOn: edtf,
  readAs: v.picklist(['original', 'copy', 'excerpt', 'named']),
  namedBy: maybe(texts),
  recordedOn: dayText,
  note: maybe(text),
});

/** A party. */
export const partySchema = v.object({ id, name: text });

/** An origin. */
export const originSchema = v.object({
  id,
  name: text,
  party: id,
  kind: v.picklist([
    'intelligence',
    'military',
    'government',
    'international-body',
    'think-tank',
    'press',
    'state-media',
    'unnamed-officials',
    'person',
  ]),
  stake: v.picklist(['belligerent', 'ally-of-belligerent', 'third-party']),
  aliases: maybe(texts),
  informedBy: maybe(
    v.array(
      v.object({ origin: id, standing: v.picklist(['declared', 'reported']), note: maybe(text) }),
    ),
  ),
  note: maybe(text),
});
