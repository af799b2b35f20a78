// The part of the record that is shown to readers: what is about North Koreans, and what they are set against.
import type { DocumentEntry, Ledger, LedgerEntries } from '@dprk-deployment-tracker/core';

/** The entries without claims that are context alone, their repeats, and pages on which nothing is left. */
export function shownEntries(entries: LedgerEntries, { claims }: Ledger): LedgerEntries {
  const context = new Set(claims.filter(({ scope }) => scope === 'context').map(({ id }) => id));
  return {
    ...entries,
    documents: entries.documents.map((page) => without(page, context)).filter(holdsAnything),
  };
}

function without(page: DocumentEntry, context: ReadonlySet<string>): DocumentEntry {
  const { claims, mentions, ...rest } = page;
  const ownClaims = claims?.filter(({ id }) => !context.has(id)) ?? [];
  const ownMentions = mentions?.filter(({ of }) => !context.has(of)) ?? [];
  return {
    ...rest,
    ...(ownClaims.length > 0 && { claims: ownClaims }),
    ...(ownMentions.length > 0 && { mentions: ownMentions }),
  };
}

function holdsAnything({ claims, mentions, events, statedValues }: DocumentEntry): boolean {
  return [claims, mentions, events, statedValues].some((list) => list !== undefined);
}
