// The part of a record that a report speaks of: what was known on its day, on the pages that printed it by then.
import type { Report } from '../derive/report.js';
import { lastDay } from '../model/day-span.js';
import type { Ledger } from '../model/ledger.js';

/** The record as known on the day of the report; on the data day, all of it. */
export function knownPart(
  ledger: Ledger,
  report: Pick<Report, 'claims' | 'context' | 'events' | 'knownOn'>,
): Ledger {
  const { events, knownOn } = report;
  const known = new Map([...report.claims, ...report.context].map((claim) => [claim.id, claim]));
  const claims = ledger.claims.flatMap(({ id }) => known.get(id) ?? []);
  const printed = new Set([...claims, ...events].flatMap(({ mentions }) => mentions));
  const inTime = new Set(
    ledger.documents.filter(({ publishedOn }) => lastDay(publishedOn) <= knownOn),
  );
  const mentions = ledger.mentions.filter((mention) => printed.has(mention));
  const pages = new Set([...inTime, ...mentions.map(({ document }) => document)]);
  return {
    ...ledger,
    claims,
    events,
    mentions,
    documents: ledger.documents.filter((document) => pages.has(document)),
    statedValues: ledger.statedValues.filter(({ document }) => inTime.has(document)),
  };
}
