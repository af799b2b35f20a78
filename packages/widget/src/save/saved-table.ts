// The claims that a table lists, all pages of it, as the text of a file: a row each, or entries that can be linked again.
import type { Claim, Ledger, Report } from '@dprk-deployment-tracker/core';
import { claimsCsv, csvFile, recordJson } from '@dprk-deployment-tracker/core/export';

/** A file as it is offered. */
export interface SavedFile {
  readonly name: string;
  readonly mediaType: 'text/csv' | 'application/json' | 'image/svg+xml' | 'image/png';
  readonly content: string | Blob;
}

/** What a table is made of: the claims that it lists, in its order, and the record and the answer they come from. */
export interface Listed {
  readonly claims: readonly Claim[];
  readonly ledger: Ledger;
  readonly report: Report;
}

/** The claims as a table of a row each, named by the day they are known on. Its rows tell data day and licence. */
export function savedCsv({ claims, report }: Listed): SavedFile {
  const content = csvFile(claimsCsv(claims, report));
  return { name: `${nameOf(report)}.csv`, mediaType: 'text/csv', content };
}

/** The claims as entries, with those that they rest on: a share of what, a sum of which. Its head tells day and licence. */
export function savedJson({ claims, ledger, report }: Listed): SavedFile {
  const part = { ...ledger, claims: withBases(claims, report), events: [], statedValues: [] };
  const content = recordJson(part, report);
  return { name: `${nameOf(report)}.json`, mediaType: 'application/json', content };
}

function nameOf({ knownOn }: Report): string {
  return `dprk-claims-${knownOn}`;
}

function withBases(claims: readonly Claim[], { claims: all, context }: Report): readonly Claim[] {
  const known = new Map([...all, ...context].map((claim) => [claim.id, claim]));
  const taken = new Set(claims);
  // A set is walked to its end, with what is added on the way.
  for (const { baseline, derivedFrom, figure } of taken) {
    for (const id of [
      baseline ?? [],
      derivedFrom,
      figure.kind === 'share' ? figure.of : [],
    ].flat()) {
      const base = known.get(id);
      if (base) taken.add(base);
    }
  }
  return [...taken];
}
