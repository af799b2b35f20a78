// A record as it was kept on an earlier day: without the pages that were entered later, and what they brought.
import type { CalendarDay, DocumentEntry, LedgerEntries } from '@dprk-deployment-tracker/core';

/** The entries of then. A revision made later is not there yet; what a page repeats of later claims is not either. */
export function frozenEntries(entries: LedgerEntries, day: CalendarDay): LedgerEntries {
  const pages = entries.documents.filter(({ recordedOn }) => recordedOn <= day);
  const known = new Set(
    pages.flatMap(({ claims = [], events = [] }) => [...claims, ...events].map(({ id }) => id)),
  );
  return { ...entries, dataDay: day, documents: pages.map((page) => asOf(page, day, known)) };
}

function asOf(page: DocumentEntry, day: string, known: ReadonlySet<string>): DocumentEntry {
  const { claims, mentions } = page;
  return {
    ...page,
    ...(claims && {
      claims: claims.map((claim) => {
        if (!claim.revision || claim.revision.on <= day) return claim;
        const { revision: _, ...rest } = claim;
        return rest;
      }),
    }),
    ...(mentions && { mentions: mentions.filter(({ of }) => known.has(of)) }),
  };
}
