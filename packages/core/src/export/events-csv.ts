// One row per event, with every page that tells of it.
import { eventAsKnown } from '../derive/as-known.js';
import type { RecordedEvent } from '../model/recorded-event.js';
import { idsCell } from './figure-columns.js';
import type { Stamp } from './stamp.js';
import { columnNames, tableCsv, type Column } from './table-csv.js';

const columns: readonly Column<RecordedEvent>[] = [
  ['id', ({ id }) => id],
  ['day', ({ day }) => day.edtf],
  ['kind', ({ kind }) => kind],
  ['title', ({ title }) => title],
  ['after', ({ after }) => after],
  ['known_from', ({ knownFrom }) => knownFrom],
  ['document', ({ mentions }) => mentions[0]?.document.id],
  ['address', ({ mentions }) => mentions[0]?.document.address],
  ['mentioned_in', ({ mentions }) => idsCell(mentions.map(({ document }) => document.id))],
  ['note', ({ note }) => note],
];

/** The names of the columns, the stamp's last. */
export const eventColumns: readonly string[] = columnNames(columns);

/** Every event given, in the order given, with the pages that told of it by the stamp's day. */
export function eventsCsv(events: readonly RecordedEvent[], stamp: Stamp): string {
  const known = events.map((event) => eventAsKnown(event, stamp.knownOn));
  return tableCsv(columns, known, stamp);
}
