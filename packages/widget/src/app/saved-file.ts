// The claims that the table lists, all pages of it, as a file made in the browser; nothing is requested.
import type { Claim, Ledger, Report } from '@dprk-deployment-tracker/core';
import { claimsCsv, recordJson } from '@dprk-deployment-tracker/core/export';
import { chosenClaims, claimsAsked } from '../questions/claims/chosen-claims.js';
import type { Words } from '../words/words.js';
import type { FileName } from './reader-act.js';

/** A file as it is offered. */
export interface SavedFile {
  readonly name: string;
  readonly mediaType: 'text/csv' | 'application/json';
  readonly text: string;
}

/**
 * The claims of the table as a file, named by the day they are known on: a row each, in the order of the table; or as
 * entries that can be linked again, together with the claims that they rest on (a share of what, a sum of which).
 */
export function savedFile(
  file: FileName,
  ledger: Ledger,
  report: Report,
  words: Words,
  fields: Readonly<Record<string, string>>,
): SavedFile {
  const claims = chosenClaims(report, words, claimsAsked(fields));
  const name = `dprk-claims-${report.knownOn}`;
  if (file === 'claims.csv') {
    return { name: `${name}.csv`, mediaType: 'text/csv', text: claimsCsv(claims, report) };
  }
  const part = { ...ledger, claims: withBases(claims, report), events: [], statedValues: [] };
  return { name: `${name}.json`, mediaType: 'application/json', text: recordJson(part, report) };
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

/** Lets the reader save a file. A host that forbids downloads gets none. */
export function offerFile({ name, mediaType, text }: SavedFile): void {
  const address = URL.createObjectURL(new Blob([text], { type: `${mediaType};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser has taken the address by the next task.
  setTimeout(() => URL.revokeObjectURL(address));
}
