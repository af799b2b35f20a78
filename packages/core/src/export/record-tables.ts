// A whole record as a set of tables that loses nothing: from them the same record can be put together again.
import type { Report } from '../derive/report.js';
import { headlineIds } from '../model/headline-quantities.js';
import type { Ledger } from '../model/ledger.js';
import { claimsCsv } from './claims-csv.js';
import { documentsCsv } from './documents-csv.js';
import { eventsCsv } from './events-csv.js';
import { forecastsCsv } from './forecasts-csv.js';
import { knownPart } from './known-part.js';
import { mentionsCsv } from './mentions-csv.js';
import { originsCsv, partiesCsv } from './origins-csv.js';
import { sidesCsv } from './sides-csv.js';
import { spansCsv } from './spans-csv.js';
import { statedValuesCsv } from './stated-values-csv.js';

/** The names of the tables. */
export const tableNames = [
  'claims',
  'mentions',
  'documents',
  'origins',
  'parties',
  'events',
  'forecasts',
  'stated-values',
  'sides',
  'spans',
] as const;

/** The name of a table; its file is `<name>.csv`. */
export type TableName = (typeof tableNames)[number];

/**
 * Every table of a record, as known on the day of the report. On the data day that is the whole record.
 *
 * **Source:** docs/formats.md, "Tables".
 */
export function recordTables(ledger: Ledger, report: Report): Readonly<Record<TableName, string>> {
  const { claims, events, documents, mentions, statedValues, origins, parties } = knownPart(
    ledger,
    report,
  );
  const headlines = headlineIds.map((id) => report.headlines[id]);
  return {
    claims: claimsCsv(claims, report),
    mentions: mentionsCsv(mentions, { claims, events }, report),
    documents: documentsCsv(documents, report),
    origins: originsCsv(origins, report),
    parties: partiesCsv(parties, report),
    events: eventsCsv(events, report),
    forecasts: forecastsCsv(report.forecasts, report),
    'stated-values': statedValuesCsv(statedValues, report),
    sides: sidesCsv(headlines, report),
    spans: spansCsv(headlines, report),
  };
}
