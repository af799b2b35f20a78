// Parts the record for a page: what any figure needs, what only other questions need, and what only cards, folds and
// replays need; and joins it again.
import type {
  ClaimEntry,
  DocumentEntry,
  EventEntry,
  Ledger,
  LedgerEntries,
  Origin,
} from '@dprk-deployment-tracker/core';
import { columnsOf, rowsOf, type Columns } from './columns.js';
import { pageColumns, pagesOf, type PageColumns } from './page-columns.js';

/** The part of every figure. `digest` is that of the whole. */
export interface ClaimsPart extends Omit<LedgerEntries, 'origins' | 'documents'> {
  readonly digest: string;
  readonly origins: Columns;
  readonly documents: PageColumns;
}

/** What questions besides those of the sides ask for: forecasts, values that pages worked out, titles of events. */
export interface ForecastsPart {
  readonly digest: string;
  readonly documents: PageColumns;
}

/** Who repeated what, and the small print: addresses, titles, notes, wordings. */
export interface MentionsPart extends ForecastsPart {
  readonly origins: Columns;
}

/** Fields of a thing that were left out, with its id. */
type Rest<Entry extends { readonly id: string }> = Partial<Entry> & { readonly id: string };

/** A page with what was left out of it and of what it says; or a whole page that only repeats. */
type RestOfDocument = Omit<Rest<DocumentEntry>, 'claims' | 'events'> & {
  readonly claims?: readonly Rest<ClaimEntry>[];
  readonly events?: readonly Rest<EventEntry>[];
};

/** What of a page, and of what it says, comes in a later part. */
interface LeftOut {
  readonly page: readonly (keyof DocumentEntry)[];
  readonly claim: (claim: ClaimEntry) => readonly (keyof ClaimEntry)[];
  readonly event: readonly (keyof EventEntry)[];
}

const claimRest = ['via', 'wording', 'placeSaid', 'sinceSaid', 'grading', 'note'] as const;
/** A number in words is drawn with its words. */
const wordsRest = ['via', 'placeSaid', 'sinceSaid', 'grading', 'note'] as const;
const originRest = ['aliases', 'note'] as const;

const withForecasts: LeftOut = {
  page: ['statedValues'],
  claim: () => ['forecast'],
  event: ['title'],
};

const withMentions: LeftOut = {
  page: ['title', 'address', 'noAddressReason', 'archive', 'namedBy', 'note', 'mentions'],
  claim: ({ figure }) => (figure.kind === 'in-words' ? wordsRest : claimRest),
  event: ['note'],
};

/** The claims with the day and the publisher of their pages. Each keeps the first day it was known. */
export function claimsPart(entries: LedgerEntries, ledger: Ledger): ClaimsPart {
  const knownFrom = new Map(
    ledger.claims.flatMap((claim) =>
      claim.knownFrom === claim.document.publishedOn.last ? [] : [[claim.id, claim.knownFrom]],
    ),
  );
  const documents = entries.documents.filter(isFirst).map((document) => {
    const { claims, events, ...page } = document;
    return {
      ...without(page, [...withForecasts.page, ...withMentions.page] as (keyof typeof page)[]),
      ...(claims && {
        claims: claims.map((claim) => {
          const day = knownFrom.get(claim.id);
          return {
            ...without(claim, [...withForecasts.claim(claim), ...withMentions.claim(claim)]),
            ...(day !== undefined && { knownFrom: day }),
          };
        }),
      }),
      ...(events && {
        events: events.map((event) =>
          without(event, [...withForecasts.event, ...withMentions.event]),
        ),
      }),
    };
  });
  const origins = entries.origins.map((origin) => without(origin, originRest));
  return {
    ...entries,
    digest: ledger.digest,
    origins: columnsOf(origins),
    documents: pageColumns(documents),
  };
}

/** What other questions ask for. */
export function forecastsPart(entries: LedgerEntries, ledger: Ledger): ForecastsPart {
  const rests = entries.documents.filter(isFirst).map((page) => restOf(page, withForecasts));
  return { digest: ledger.digest, documents: pageColumns(rests.filter(hasRest)) };
}

/** What the other parts left out. */
export function mentionsPart(entries: LedgerEntries, ledger: Ledger): MentionsPart {
  const documents = entries.documents.map((page) =>
    isFirst(page) ? restOf(page, withMentions) : page,
  );
  const origins = entries.origins.map((origin) => only(origin, originRest)).filter(hasRest);
  return {
    digest: ledger.digest,
    origins: columnsOf(origins),
    documents: pageColumns(documents),
  };
}

/** The entries of the first part. **Absent:** forecasts, values that pages worked out; the title of an event is empty. */
export function claimsOf({ digest: _, ...part }: ClaimsPart): LedgerEntries {
  const documents = pagesOf<DocumentEntry>(part.documents).map((page) =>
    page.events ? { ...page, events: page.events.map((one) => ({ ...one, title: '' })) } : page,
  );
  return { ...part, origins: rowsOf(part.origins), documents };
}

/** The entries with what every question asks for. **Throws** where the parts are not of one record. */
export function answerableOf(claims: ClaimsPart, forecasts: ForecastsPart): LedgerEntries {
  assertOne(claims, forecasts);
  const entries = claimsOf(claims);
  const rests = new Map(
    pagesOf<RestOfDocument>(forecasts.documents).map((rest) => [rest.id, rest]),
  );
  const documents = entries.documents.map((page) => joinedPage(page, rests.get(page.id)));
  return { ...entries, documents };
}

/** The whole record again. **Throws** where the parts are not of one record: a cache has mixed two releases. */
export function wholeOf(
  claims: ClaimsPart,
  forecasts: ForecastsPart,
  mentions: MentionsPart,
): LedgerEntries {
  assertOne(claims, mentions);
  const entries = answerableOf(claims, forecasts);
  const firsts = new Map(entries.documents.map((document) => [document.id, document]));
  const documents = pagesOf<RestOfDocument>(mentions.documents).map((rest): DocumentEntry => {
    const first = firsts.get(rest.id);
    // A page that is no first one was left whole.
    return first ? joinedPage(first, rest) : (rest as DocumentEntry);
  });
  const origins = joined(entries.origins, rowsOf<Rest<Origin>>(mentions.origins));
  return { ...entries, origins, documents };
}

function assertOne({ digest }: ClaimsPart, other: { readonly digest: string }): void {
  if (digest !== other.digest) throw new TypeError('record-parts: parts of two records');
}

/** A page that something was first taken from. */
function isFirst({ claims, events, statedValues }: DocumentEntry): boolean {
  return Boolean(claims ?? events ?? statedValues);
}

function without<Entry extends object>(entry: Entry, names: readonly (keyof Entry)[]): Entry {
  const kept = { ...entry };
  for (const name of names) delete kept[name];
  return kept;
}

function only<Entry extends { readonly id: string }>(
  entry: Entry,
  names: readonly (keyof Entry)[],
): Rest<Entry> {
  const { id } = entry;
  const fields = names.filter((name) => entry[name] !== undefined);
  const rest = Object.fromEntries(fields.map((name) => [name, entry[name]])) as Partial<Entry>;
  return { ...rest, id };
}

function restOf(page: DocumentEntry, leftOut: LeftOut): RestOfDocument {
  const claims = (page.claims ?? []).map((claim) => only(claim, leftOut.claim(claim)));
  const events = (page.events ?? []).map((event) => only(event, leftOut.event));
  const { claims: _, events: __, ...rest } = only(page, leftOut.page);
  return {
    ...rest,
    ...(claims.some(hasRest) && { claims: claims.filter(hasRest) }),
    ...(events.some(hasRest) && { events: events.filter(hasRest) }),
  };
}

function hasRest(rest: object): boolean {
  return Object.keys(rest).length > 1;
}

function joinedPage(page: DocumentEntry, rest: RestOfDocument | undefined): DocumentEntry {
  if (!rest) return page;
  const { claims, events, ...more } = rest;
  return {
    ...page,
    ...more,
    ...(page.claims && { claims: joined(page.claims, claims) }),
    ...(page.events && { events: joined(page.events, events) }),
  };
}

function joined<Entry extends { readonly id: string }>(
  entries: readonly Entry[],
  rests: readonly Rest<Entry>[] = [],
): readonly Entry[] {
  const byId = new Map(rests.map((rest) => [rest.id, rest]));
  return entries.map((entry) => ({ ...entry, ...byId.get(entry.id) }));
}
