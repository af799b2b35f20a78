// Parts the record for a page: the claims with their pages, which any figure needs, and what only cards and replays need.
import type {
  ClaimEntry,
  DocumentEntry,
  Ledger,
  LedgerEntries,
} from '@dprk-deployment-tracker/core';

/** The part of every figure. `digest` is that of the whole. */
export interface ClaimsPart {
  readonly digest: string;
  readonly entries: LedgerEntries;
}

/** The rest: pages that only repeat, and what the other pages repeat, by the page's id. */
export interface MentionsPart {
  readonly digest: string;
  readonly documents: readonly DocumentEntry[];
}

/** The claims with their pages. Each keeps the first day it was known, which a repeat may have told. */
export function claimsPart(entries: LedgerEntries, ledger: Ledger): ClaimsPart {
  const knownFrom = new Map(
    ledger.claims.flatMap((claim) =>
      claim.knownFrom === claim.document.publishedOn.last ? [] : [[claim.id, claim.knownFrom]],
    ),
  );
  const claim = (entry: ClaimEntry): ClaimEntry => {
    const day = knownFrom.get(entry.id);
    return day === undefined ? entry : { ...entry, knownFrom: day };
  };
  const documents = entries.documents.filter(isFirst).map(({ mentions: _, ...document }) => ({
    ...document,
    ...(document.claims && { claims: document.claims.map(claim) }),
  }));
  return { digest: ledger.digest, entries: { ...entries, documents } };
}

/** What `claimsPart` left out. */
export function mentionsPart(entries: LedgerEntries, ledger: Ledger): MentionsPart {
  const documents = entries.documents.flatMap((document): readonly DocumentEntry[] => {
    if (!isFirst(document)) return [document];
    const { id, publisher, language, publishedOn, readAs, recordedOn, mentions } = document;
    if (!mentions) return [];
    return [{ id, publisher, language, publishedOn, readAs, recordedOn, mentions }];
  });
  return { digest: ledger.digest, documents };
}

/** The whole record again. **Throws** where the parts are not of one record: a cache has mixed two releases. */
export function wholeOf(claims: ClaimsPart, mentions: MentionsPart): LedgerEntries {
  if (claims.digest !== mentions.digest) throw new TypeError('wholeOf: parts of two records');
  const rest = new Map(mentions.documents.map((document) => [document.id, document]));
  const first = claims.entries.documents.map((document) => {
    const repeats = rest.get(document.id)?.mentions;
    rest.delete(document.id);
    return repeats ? { ...document, mentions: repeats } : document;
  });
  return { ...claims.entries, documents: [...first, ...rest.values()] };
}

/** A page that something was first taken from. */
function isFirst({ claims, events, statedValues }: DocumentEntry): boolean {
  return Boolean(claims ?? events ?? statedValues);
}
