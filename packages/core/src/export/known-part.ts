// The part of a record that a report speaks of: what was known on its day, on the pages that printed it by then.
import type { Report } from '../derive/report.js';
import { lastDay } from '../model/day-span.js';
import type { Ledger } from '../model/ledger.js';
import { claimAsKnown } from './claim-as-known.js';

/**
 * The record as known on the day of the report; on the data day, all of it.
 *
 * The page that a known claim or event was recorded from stays, even where another page printed it some days before:
 * nothing stands without its page.
 */
export function knownPart(
  ledger: Ledger,
  { claims, events, knownOn }: Pick<Report, 'claims' | 'events' | 'knownOn'>,
): Ledger {
  const known = new Set([...claims, ...events].map(({ id }) => id));
  const firsts = new Set([...claims, ...events].map(({ mentions }) => mentions[0]));
  const inTime = new Set(
    ledger.documents.filter(({ publishedOn }) => lastDay(publishedOn) <= knownOn),
  );
  const mentions = ledger.mentions.filter(
    (mention) => known.has(mention.of) && (inTime.has(mention.document) || firsts.has(mention)),
  );
  const pages = new Set([...inTime, ...mentions.map(({ document }) => document)]);
  return {
    ...ledger,
    claims: claims.map((claim) => claimAsKnown(claim, knownOn)),
    events,
    mentions,
    documents: ledger.documents.filter((document) => pages.has(document)),
    statedValues: ledger.statedValues.filter(({ document }) => inTime.has(document)),
  };
}
