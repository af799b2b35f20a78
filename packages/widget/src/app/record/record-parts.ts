// Parts the record for a page: what any figure needs, and what only cards, folds and replays need; and joins it again.
import type {
  ClaimEntry,
  DocumentEntry,
  EventEntry,
  Ledger,
  LedgerEntries,
  Origin,
} from '@dprk-deployment-tracker/core';

/** The part of every figure. `digest` is that of the whole. */
export interface ClaimsPart {
  readonly digest: string;
  readonly entries: LedgerEntries;
}

/** Fields of a thing that were left out, with its id. */
type Rest<Entry extends { readonly id: string }> = Partial<Entry> & { readonly id: string };

/** A page with what was left out of it and of what it says; or a whole page that only repeats. */
type RestOfDocument = Omit<Rest<DocumentEntry>, 'claims' | 'events'> & {
  readonly claims?: readonly Rest<ClaimEntry>[];
  readonly events?: readonly Rest<EventEntry>[];
};

/** Who repeated what, and the small print: addresses, titles, notes, wordings. */
export interface MentionsPart {
  readonly digest: string;
  readonly origins: readonly Rest<Origin>[];
  readonly documents: readonly RestOfDocument[];
}

const documentRest = ['title', 'address', 'noAddressReason', 'archive', 'namedBy', 'note'] as const;
const claimRest = ['via', 'wording', 'placeSaid', 'sinceSaid', 'grading', 'note'] as const;
/** A number in words is drawn with its words. */
const wordsRest = ['via', 'placeSaid', 'sinceSaid', 'grading', 'note'] as const;
const originRest = ['aliases', 'note'] as const;

const restOfClaim = ({ figure }: ClaimEntry): readonly (keyof ClaimEntry)[] =>
  figure.kind === 'in-words' ? wordsRest : claimRest;

/** The claims with the day and the publisher of their pages. Each keeps the first day it was known. */
export function claimsPart(entries: LedgerEntries, ledger: Ledger): ClaimsPart {
  const knownFrom = new Map(
    ledger.claims.flatMap((claim) =>
      claim.knownFrom === claim.document.publishedOn.last ? [] : [[claim.id, claim.knownFrom]],
    ),
  );
  const documents = entries.documents.filter(isFirst).map((document): DocumentEntry => {
    const { mentions: _, claims, events, ...page } = document;
    return {
      ...without(page, documentRest),
      ...(claims && {
        claims: claims.map((claim) => {
          const day = knownFrom.get(claim.id);
          return {
            ...without(claim, restOfClaim(claim)),
            ...(day !== undefined && { knownFrom: day }),
          };
        }),
      }),
      ...(events && { events: events.map((event) => without(event, ['note'])) }),
    };
  });
  const origins = entries.origins.map((origin) => without(origin, originRest));
  return { digest: ledger.digest, entries: { ...entries, origins, documents } };
}

/** What `claimsPart` left out. */
export function mentionsPart(entries: LedgerEntries, ledger: Ledger): MentionsPart {
  const documents = entries.documents.map((document): RestOfDocument => {
    if (!isFirst(document)) return document;
    const { mentions } = document;
    const claims = (document.claims ?? []).map((claim) => only(claim, restOfClaim(claim)));
    const events = (document.events ?? []).map((event) => only(event, ['note']));
    return {
      ...only(document, documentRest),
      ...(mentions && { mentions }),
      ...(claims.some(hasRest) && { claims: claims.filter(hasRest) }),
      ...(events.some(hasRest) && { events: events.filter(hasRest) }),
    };
  });
  const origins = entries.origins.map((origin) => only(origin, originRest)).filter(hasRest);
  return { digest: ledger.digest, origins, documents };
}

/** The whole record again. **Throws** where the parts are not of one record: a cache has mixed two releases. */
export function wholeOf(claims: ClaimsPart, mentions: MentionsPart): LedgerEntries {
  if (claims.digest !== mentions.digest) throw new TypeError('wholeOf: parts of two records');
  const { entries } = claims;
  const firsts = new Map(entries.documents.map((document) => [document.id, document]));
  const documents = mentions.documents.map((rest): DocumentEntry => {
    const first = firsts.get(rest.id);
    // A page that is no first one was left whole.
    if (!first) return rest as DocumentEntry;
    const { claims: _, events: __, ...page } = rest;
    return {
      ...first,
      ...page,
      ...(first.claims && { claims: joined(first.claims, rest.claims) }),
      ...(first.events && { events: joined(first.events, rest.events) }),
    };
  });
  return { ...entries, origins: joined(entries.origins, mentions.origins), documents };
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

function hasRest(rest: object): boolean {
  return Object.keys(rest).length > 1;
}

function joined<Entry extends { readonly id: string }>(
  entries: readonly Entry[],
  rests: readonly Rest<Entry>[] = [],
): readonly Entry[] {
  const byId = new Map(rests.map((rest) => [rest.id, rest]));
  return entries.map((entry) => ({ ...entry, ...byId.get(entry.id) }));
}
