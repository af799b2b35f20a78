// What each field of a feed means, in words: the one text behind the published schema and docs/formats.md.
import type { Revision, Wording } from '../model/claim.js';
import type {
  ClaimEntry,
  DocumentEntry,
  EventEntry,
  LedgerEntries,
  MentionEntry,
  StatedValueEntry,
} from '../model/entry.js';
import type { Forecast } from '../model/forecast.js';
import type { Origin, Party } from '../model/origin.js';
import type { Signature } from '../model/signature.js';

type Meanings<Entry> = Readonly<Record<keyof Required<Entry>, string>>;

/** A whole record. */
const record: Meanings<LedgerEntries> = {
  dataDay: 'The day up to which the record was kept.',
  partOf: 'The digest of the record that these entries are a part of, or a copy of.',
  parties: 'The voices that bodies form together.',
  origins: 'Every body that makes claims, once.',
  documents: 'Every page, with all that was taken from it.',
};

const party: Meanings<Party> = {
  id: 'Never changes.',
  name: 'As shown.',
};

const origin: Meanings<Origin> = {
  id: 'Never changes.',
  name: 'As shown.',
  party: 'The party whose voice it speaks in; its own id where it belongs to none.',
  kind: 'What kind of body it is.',
  stake: 'How it stands to the war.',
  aliases: 'Other names of the same body.',
  informedBy: 'Origins it draws on: declared by itself, which makes them one voice, or reported.',
  note: 'A remark of the editors.',
};

const document: Meanings<DocumentEntry> = {
  id: 'Never changes: day published, publisher, slug.',
  publisher: 'Who published the page.',
  title: 'Its title as printed.',
  address: 'Where it stands: an absolute https or http address.',
  noAddressReason: 'Why it has no address. One of address, archive and this is needed.',
  archive: 'Where a copy of it is kept.',
  language: 'Its language (BCP 47).',
  publishedOn: 'The day it was published (EDTF).',
  readAs:
    'Whether the editors read the page itself, a copy, or an excerpt, or know it by name alone.',
  namedBy: 'The independent digests that name it and agree, where nobody could open it.',
  recordedOn: 'The day the editors took it into the record.',
  note: 'A remark of the editors.',
  claims: 'Claims first recorded from this page.',
  mentions: 'Its repeats of claims and events that stand on other pages.',
  events: 'Events first recorded from this page.',
  statedValues: 'Values that the page worked out itself.',
};

const claim: Meanings<ClaimEntry> = {
  id: 'Never changes: day stated, origin, slug.',
  origin: 'The id of the body whose own count or assessment the figure is.',
  quantity: 'What exactly is counted; only equal quantities are pooled.',
  figure: 'The number as it was said, with its hedge.',
  modality: 'Observed where it is left out. Only observed claims enter counts.',
  forecast: 'What makes it a prediction that can be settled.',
  asOf: 'The day the figure speaks of (EDTF).',
  asOfInferred: 'The day spoken of is the editors’ inference, not the page’s word.',
  statedOn: 'The day the origin said it (EDTF); the page’s day where it is left out.',
  knownFrom: 'The first day a page carried it, where that page is not in this record.',
  via: 'The hops from the origin towards the page, in order.',
  wording: 'The hedge as printed, a few words at most.',
  placeSaid: 'The place as printed, where the count is of the whole deployment.',
  baseline: 'The claim that an increment comes on top of.',
  derivedFrom: 'The claims it was computed from.',
  disjoint: 'Why the sets it adds do not overlap, where it is a sum.',
  revision: 'What became of it. Claims are never deleted.',
  grading: 'Admiralty grades, each with its reason. Never a weight.',
  note: 'A remark of the editors.',
};

const mention: Meanings<MentionEntry> = {
  of: 'The id of the claim or event that is printed.',
  via: 'The hops from the origin towards the page, in order.',
  printed: 'What was printed instead; left out where it was printed as said.',
  mutations: 'The kinds of change between what was said and what was printed.',
  wording: 'The hedge as this page prints it.',
  note: 'A remark of the editors.',
};

const event: Meanings<EventEntry> = {
  id: 'Never changes. Claims and events share one set of ids.',
  day: 'The day it is said to have happened (EDTF).',
  kind: 'What it is about.',
  title: 'In the editors’ words.',
  after: 'The visit it is set after.',
  note: 'A remark of the editors.',
};

const statedValue: Meanings<StatedValueEntry> = {
  id: 'Never changes.',
  indicator: 'The line of reasoning it belongs to.',
  part: 'Which of the indicator’s results it speaks of.',
  figure: 'The value as it was said, with its hedge.',
  unit: 'What the value counts.',
  inputs: 'The claims it was computed from: numerator first, then denominator.',
  wording: 'The hedge as printed.',
  note: 'A remark of the editors.',
};

const signature: Meanings<Signature> = {
  measure: 'What is counted.',
  population: 'Of whom.',
  place: 'Where.',
  accrual:
    'True on a day (stock), a running total since a start (cumulative), or so many per time (rate).',
  extent: 'Marks a count of one unit, one fight or a few days; it never enters a total.',
};

const wording: Meanings<Wording> = {
  text: 'A few words, as printed.',
  language: 'Their language (BCP 47).',
  scale: 'The issuer’s own scale of estimative words, where it uses one.',
};

const forecast: Meanings<Forecast> = {
  conditions: 'What it stands under, and the event that would end it.',
  deadline: 'By when (EDTF).',
  deadlineBasis: 'Whether the deadline was said, or is the editors’ reading.',
  deadlineNote: 'How the deadline was read.',
  resolution: 'The rule it is settled by, written from the forecast itself.',
};

const revision: Meanings<Revision> = {
  kind: 'Superseded by a newer claim of its origin, withdrawn, or contested.',
  by: 'The claim that takes its place.',
  cause: 'Why it changed.',
  reason: 'The same in the editors’ words.',
  on: 'The day it changed.',
};

/** Part of a feed → field → what it means. A field without a meaning does not compile. */
export const fieldMeanings = {
  record,
  party,
  origin,
  document,
  claim,
  mention,
  event,
  statedValue,
  signature,
  wording,
  forecast,
  revision,
} as const;
