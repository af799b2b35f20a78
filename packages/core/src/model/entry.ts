// What a person writes down for one document: the one definition of a document file and of a feed, before it is linked.
import {
  address,
  date,
  day,
  exactly,
  fitting,
  id,
  language,
  list,
  maybe,
  oneOf,
  orNone,
  record,
  text,
  type Entered,
} from './field.js';
import { figureSchema } from './figure-schema.js';
import { forecastSchema } from './forecast.js';
import { gradingSchema } from './grading.js';
import { units } from './measure.js';
import { modality } from './modality.js';
import { mutationSchema, printedSchema } from './mutation.js';
import { originSchema, partySchema } from './origin.js';
import { revisionSchema } from './revision.js';
import { signatureSchema } from './signature-schema.js';
import { indicatorIds } from './stated-value.js';
import { wordingSchema } from './wording.js';

/** A claim as entered. */
export const claimSchema = record({
  /** Never changes: day stated, origin, slug. */
  id,
  /** The id of the body whose own count or assessment the figure is. */
  origin: id,
  /** What exactly is counted; only equal quantities are pooled. */
  quantity: signatureSchema,
  /** The number as it was said, with its hedge. */
  figure: figureSchema,
  /** Observed where it is left out. Only observed claims enter counts. */
  modality: maybe(modality),
  /** What makes it a prediction that can be settled. */
  forecast: maybe(forecastSchema),
  /** The day the figure speaks of (EDTF). */
  asOf: date,
  /** The day spoken of is the editors' inference, not the page's word. */
  asOfInferred: maybe(exactly(true)),
  /** The day the origin said it (EDTF); the page's day where it is left out. */
  statedOn: maybe(date),
  /** The first day a page carried it, where that page is not in this record. */
  knownFrom: maybe(day),
  /** The hops from the origin towards the page, in order. */
  via: maybe(list(text)),
  /** The hedge as printed, a few words at most. */
  wording: maybe(wordingSchema),
  /** The place as printed, where the count is of the whole deployment. */
  placeSaid: maybe(text),
  /** The words as printed that give the start of a running total. */
  sinceSaid: maybe(text),
  /** The claim that an increment comes on top of. */
  baseline: maybe(id),
  /** The claims it was computed from. */
  derivedFrom: maybe(list(id)),
  /** Why the sets it adds do not overlap, where it is a sum. */
  disjoint: maybe(text),
  /** What became of it. Claims are never deleted. */
  revision: maybe(revisionSchema),
  /** Admiralty grades, each with its reason. Never a weight. */
  grading: maybe(gradingSchema),
  /** A remark of the editors. */
  note: maybe(text),
});

/** A repeat as entered: which claim or event it prints, and what it prints instead, if anything. */
export const mentionSchema = record({
  /** The id of the claim or event that is printed. */
  of: id,
  /** The hops from the origin towards the page, in order. */
  via: maybe(list(text)),
  /** What was printed instead; left out where it was printed as said. */
  printed: maybe(printedSchema),
  /** The kinds of change between what was said and what was printed. */
  mutations: maybe(list(mutationSchema)),
  /** The hedge as this page prints it. */
  wording: maybe(wordingSchema),
  /** A remark of the editors. */
  note: maybe(text),
});

/** An event as entered, in the first document that carries it. */
export const eventSchema = record({
  /** Never changes. Claims and events share one set of ids. */
  id,
  /** The day it is said to have happened (EDTF). */
  day: date,
  /** What it is about. */
  kind: oneOf('visit', 'movement', 'combat', 'announcement', 'diplomacy', 'commemoration'),
  /** In the editors' words. */
  title: text,
  /** The visit it is set after. */
  after: maybe(id),
  /** A remark of the editors. */
  note: maybe(text),
});

/** A value that the document worked out itself, as entered. */
export const statedValueSchema = record({
  /** Never changes. */
  id,
  /** The line of reasoning it belongs to. */
  indicator: oneOf(...indicatorIds),
  /** Which of the indicator's results it speaks of. */
  part: id,
  /** The value as it was said, with its hedge. */
  figure: figureSchema,
  /** What the value counts. */
  unit: oneOf(...units),
  /** The claims it was computed from: numerator first, then denominator. */
  inputs: maybe(list(id)),
  /** The hedge as printed. */
  wording: maybe(wordingSchema),
  /** A remark of the editors. */
  note: maybe(text),
});

const pageFields = {
  /** Never changes: day published, publisher, slug. */
  id,
  /** Who published the page. */
  publisher: text,
  /** Its title as printed. */
  title: maybe(text),
  /** Where it stands: an absolute https or http address. */
  address: maybe(address),
  /** Why it has no address. One of address, archive and this is needed. */
  noAddressReason: maybe(text),
  /** Where a copy of it is kept. */
  archive: maybe(address),
  /** Its language (BCP 47). */
  language,
  /** The day it was published (EDTF). */
  publishedOn: date,
  /** Whether the editors read the page itself, a copy, or an excerpt, or know it by name alone. */
  readAs: oneOf('original', 'copy', 'excerpt', 'named'),
  /** The independent digests that name it and agree, where nobody could open it. */
  namedBy: maybe(list(text)),
  /** The day the editors took it into the record. */
  recordedOn: day,
  /** A remark of the editors. */
  note: maybe(text),
} as const;

/** A page, without what was taken from it. */
export const pageSchema = fitting(record(pageFields), hasAWay, 'no way to the page', 'address');

/** A document as entered, with all that was taken from it. */
export const documentSchema = fitting(
  record({
    ...pageFields,
    /** Claims first recorded from this page. */
    claims: maybe(list(claimSchema)),
    /** Its repeats of claims and events that stand on other pages. */
    mentions: maybe(list(mentionSchema)),
    /** Events first recorded from this page. */
    events: maybe(list(eventSchema)),
    /** Values that the page worked out itself. */
    statedValues: maybe(list(statedValueSchema)),
  }),
  hasAWay,
  'no way to the page',
  'address',
);

/** The marks that an exported file bears. They say what it was when it was written, and are not taken in. */
const marks = {
  /** The schema it is written by. */
  $schema: maybe(text),
  /** The digest of the record it was taken from. */
  digest: maybe(text),
  /** The day it was told as known on. */
  knownOn: maybe(text),
  /** The version of the pooling rules. */
  ruleVersion: maybe(text),
} as const;

/** A whole record: its head, and its pages with all that was taken from them. */
export const recordSchema = record({
  ...marks,
  /** The day up to which the record was kept. */
  dataDay: day,
  /** What the record says of itself: the digest of another that it is a part or a copy of. */
  partOf: maybe(id),
  /** By what licence the record says that it may be used, as SPDX writes it, e.g. `CC-BY-4.0`. */
  licence: maybe(text),
  /** The voices that bodies form together. */
  parties: orNone(partySchema),
  /** Every body that makes claims, once. */
  origins: orNone(originSchema),
  /** Every page, with all that was taken from it. */
  documents: orNone(documentSchema),
});

/** A claim as entered. `statedOn` defaults to the document's day, `modality` to observed. */
export interface ClaimEntry extends Entered<typeof claimSchema> {}

/** A repeat as entered. */
export interface MentionEntry extends Entered<typeof mentionSchema> {}

/** An event as entered, in the first document that carries it. */
export interface EventEntry extends Entered<typeof eventSchema> {}

/** A value the document worked out itself, as entered. */
export interface StatedValueEntry extends Entered<typeof statedValueSchema> {}

/** A document as entered, with all that was taken from it. */
export interface DocumentEntry extends Entered<typeof documentSchema> {}

/** A whole record as entered or fed: what a ledger is linked from. */
export interface LedgerEntries extends Omit<Entered<typeof recordSchema>, keyof typeof marks> {}

/** A page is worth nothing to a reader who can neither open it nor learn why not. */
function hasAWay(page: {
  readonly address?: string;
  readonly archive?: string;
  readonly noAddressReason?: string;
}): boolean {
  return [page.address, page.archive, page.noAddressReason].some(Boolean);
}
