// From entries to the linked record: ids become the things they name, and what cannot be linked becomes a fault.
import { calendarDay, earlierDay, laterDay, type CalendarDay } from './calendar-day.js';
import type { Claim, Mention } from './claim.js';
import { daySpan, firstDay, lastDay, type DaySpan } from './day-span.js';
import { digestOf } from './digest.js';
import type {
  ClaimEntry,
  DocumentEntry,
  EventEntry,
  LedgerEntries,
  StatedValueEntry,
} from './entry.js';
import type { Fault } from './fault.js';
import type { Ledger } from './ledger.js';
import type { Modality } from './modality.js';
import type { Origin } from './origin.js';
import type { RecordedEvent } from './recorded-event.js';
import { scopesOf, type Scope } from './scope.js';
import type { SourceDocument } from './source-document.js';
import { sorted } from './sorted.js';
import type { StatedValue } from './stated-value.js';
import { linkedMentions, mentionsByRecord, type Recorded } from './linked-mentions.js';
import { voicesOfOrigins } from './voice-of-origin.js';
import { webAddress } from './web-address.js';

/** What linking gives: the record of all that could be linked, and a fault for all that could not. */
export interface LinkedLedger {
  readonly ledger: Ledger;
  readonly faults: readonly Fault[];
}

/** What a claim is linked to. */
interface Surroundings {
  readonly origins: ReadonlyMap<string, Origin>;
  /** Claim id → origin id. */
  readonly originOf: ReadonlyMap<string, string>;
  readonly voices: ReadonlyMap<string, string>;
  readonly scopes: ReadonlyMap<string, Scope>;
  readonly byRecord: ReadonlyMap<string, readonly Mention[]>;
  readonly faults: Fault[];
}

/** Every ledger that was linked here: the brand that no other object can bear. */
const ledgers = new WeakSet<object>();

/** Whether a value is a linked record. A frozen object of the same form is none: it is a feed. */
export function isLedger(value: unknown): value is Ledger {
  return typeof value === 'object' && value !== null && ledgers.has(value);
}

/**
 * Links entries whose fields are already of the right form. The digest is that of what was linked.
 *
 * Claims of an unknown origin and mentions of an unknown claim are left out, each with a fault; the rest stands. So is
 * what a page prints of one record a second time.
 */
export function linkLedger(entries: LedgerEntries): LinkedLedger {
  return linked(entries, digestOf);
}

/**
 * Links entries that our own build wrote, under the digest it wrote with them: that of the whole, where they are a part.
 * A page that links no others ships no hash function.
 *
 * The digest is believed and not computed: only who wrote the entries may say it. Strangers' entries go through
 * `linkLedger` or `parseLedger`.
 */
export function linkPart(entries: LedgerEntries, digest: string): LinkedLedger {
  return linked(entries, () => digest);
}

function linked(entries: LedgerEntries, digestOfLinked: typeof digestOf): LinkedLedger {
  const faults: Fault[] = [];
  const origins = new Map(entries.origins.map((origin) => [origin.id, origin]));
  const voices = voicesOfOrigins(entries.origins);
  const scopes = scopesOf(entries);
  const documents = entries.documents.map(documentOf);
  const all = <Entry>(pick: (page: DocumentEntry) => readonly Entry[] | undefined) =>
    recorded(entries, documents, pick);
  const each = <Entry extends { readonly id: string }>(
    kind: string,
    pick: (page: DocumentEntry) => readonly Entry[] | undefined,
  ) => unique(all(pick), kind, faults);
  const claims = each('claim', (page) => page.claims);
  const events = each('event', (page) => page.events);
  const values = each('value', (page) => page.statedValues);
  const repeats = all((page) => page.mentions);
  const originOf = new Map(claims.map(({ entry }) => [entry.id, entry.origin]));
  const mentions = linkedMentions([...claims, ...events], repeats, faults);
  const byRecord = mentionsByRecord(mentions);
  const parts = deepFrozen<Omit<Ledger, 'digest'>>({
    dataDay: calendarDay(entries.dataDay),
    ...(entries.partOf === undefined ? {} : { partOf: entries.partOf }),
    ...(entries.licence === undefined ? {} : { licence: entries.licence }),
    parties: entries.parties,
    origins: entries.origins,
    documents: sorted(documents, (document) => document.id),
    claims: sorted(
      claims.flatMap((claim) =>
        linkedClaim(claim, { origins, originOf, voices, scopes, byRecord, faults }),
      ),
      (claim) => `${firstDay(claim.asOf)} ${claim.id}`,
    ),
    mentions,
    events: sorted(
      events.map((event) => linkedEvent(event, byRecord)),
      (event) => `${firstDay(event.day)} ${event.id}`,
    ),
    statedValues: values.map(linkedValue),
  });
  return { ledger: branded(parts, digestOfLinked), faults };
}

/** The digest costs more than the linking, and most who link never ask for it. */
function branded(parts: Omit<Ledger, 'digest'>, digestOfLinked: typeof digestOf): Ledger {
  let digest: string | undefined;
  const ledger: Ledger = Object.freeze({
    ...parts,
    get digest(): string {
      return (digest ??= digestOfLinked(parts));
    },
  });
  ledgers.add(ledger);
  return ledger;
}

function recorded<Entry>(
  entries: LedgerEntries,
  documents: readonly SourceDocument[],
  pick: (entry: DocumentEntry) => readonly Entry[] | undefined,
): readonly Recorded<Entry>[] {
  return entries.documents.flatMap((entry, index) => {
    const document = documents[index];
    return document ? (pick(entry) ?? []).map((picked) => ({ entry: picked, document })) : [];
  });
}

function unique<Entry extends { readonly id: string }>(
  all: readonly Recorded<Entry>[],
  kind: string,
  faults: Fault[],
): readonly Recorded<Entry>[] {
  const seen = new Set<string>();
  return all.filter(({ entry, document }) => {
    if (!seen.has(entry.id)) return Boolean(seen.add(entry.id));
    faults.push({
      code: 'duplicate-id',
      document: document.id,
      record: entry.id,
      field: 'id',
      problem: `another ${kind} has this id`,
      remedy: 'Give it an id of its own, or enter it as a mention of the other',
    });
    return false;
  });
}

function documentOf(entry: DocumentEntry): SourceDocument {
  return {
    id: entry.id,
    publisher: entry.publisher,
    title: entry.title,
    address: entry.address === undefined ? undefined : webAddress(entry.address),
    noAddressReason: entry.noAddressReason,
    archive: entry.archive === undefined ? undefined : webAddress(entry.archive),
    language: entry.language,
    publishedOn: daySpan(entry.publishedOn),
    readAs: entry.readAs,
    namedBy: entry.namedBy ?? [],
    recordedOn: calendarDay(entry.recordedOn),
    note: entry.note,
  };
}

function linkedClaim(
  { entry, document }: Recorded<ClaimEntry>,
  { origins, originOf, voices, scopes, byRecord, faults }: Surroundings,
): readonly Claim[] {
  const origin = origins.get(entry.origin);
  if (!origin) {
    faults.push({
      code: 'unknown-origin',
      document: document.id,
      record: entry.id,
      field: 'origin',
      problem: `no origin has the id ${entry.origin}`,
      remedy: 'Add the origin to the list of origins, or correct the id',
    });
    return [];
  }
  const mentions = byRecord.get(entry.id) ?? [];
  const asOf = daySpan(entry.asOf);
  const statedOn = entry.statedOn === undefined ? document.publishedOn : daySpan(entry.statedOn);
  return [
    {
      id: entry.id,
      origin,
      voice: voices.get(origin.id) ?? origin.party,
      quantity: entry.quantity,
      scope: scopes.get(entry.id) ?? 'subject',
      figure: entry.figure,
      modality: entry.modality ?? 'observed',
      forecast: entry.forecast,
      asOf,
      asOfInferred: entry.asOfInferred ?? false,
      statedOn,
      spokenOn: spokenOn(asOf, statedOn, entry.modality),
      recordedOn: document.recordedOn,
      knownFrom: knownFrom(mentions, document, entry.knownFrom),
      wording: entry.wording,
      placeSaid: entry.placeSaid,
      sinceSaid: entry.sinceSaid,
      baseline: entry.baseline,
      derivedFrom: entry.derivedFrom ?? [],
      // A sum of an origin's own parts is its own claim.
      restsOnOthers: (entry.derivedFrom ?? []).some((base) => originOf.get(base) !== entry.origin),
      disjoint: entry.disjoint,
      revision: entry.revision,
      grading: entry.grading,
      note: entry.note,
      document,
      mentions,
    },
  ];
}

/** An open end goes on until the day it was stated; what is yet to come speaks of the first day it may. */
function spokenOn(asOf: DaySpan, statedOn: DaySpan, modality: Modality = 'observed'): CalendarDay {
  const stated = lastDay(statedOn);
  const known = earlierDay(asOf.last ?? stated, stated);
  return modality === 'observed' ? known : laterDay(firstDay(asOf), known);
}

function linkedEvent(
  { entry, document }: Recorded<EventEntry>,
  byRecord: ReadonlyMap<string, readonly Mention[]>,
): RecordedEvent {
  const mentions = byRecord.get(entry.id) ?? [];
  return {
    id: entry.id,
    day: daySpan(entry.day),
    kind: entry.kind,
    title: entry.title,
    knownFrom: knownFrom(mentions, document),
    after: entry.after,
    note: entry.note,
    mentions,
  };
}

function linkedValue({ entry, document }: Recorded<StatedValueEntry>): StatedValue {
  const { wording, note, inputs, ...rest } = entry;
  return { ...rest, inputs: inputs ?? [], wording, note, document };
}

function knownFrom(
  mentions: readonly Mention[],
  document: SourceDocument,
  elsewhere?: string,
): CalendarDay {
  const days = mentions.map((mention) => lastDay(mention.document.publishedOn));
  if (elsewhere !== undefined) days.push(calendarDay(elsewhere));
  return days.reduce(earlierDay, lastDay(document.publishedOn));
}

function deepFrozen<Value>(value: Value): Value {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  Object.freeze(value);
  for (const part of Object.values(value)) deepFrozen(part);
  return value;
}
