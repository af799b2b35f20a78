// One row per page that prints a claim or an event: the hops it came by, what was printed instead, and the kind of change.
import type { Mention, Wording } from '../model/claim.js';
import type { Ledger } from '../model/ledger.js';
import { figureColumns } from './figure-columns.js';
import { listCell } from './list-cell.js';
import type { Stamp } from './stamp.js';
import { columnNames, partColumns, tableCsv, type Column } from './table-csv.js';

/** A mention, and whether it is the page its claim or event was recorded from. */
interface Row {
  readonly mention: Mention;
  readonly isFirst: boolean;
  readonly printsAn: 'claim' | 'event' | undefined;
}

/** The columns of a hedge as printed. */
export const wordingColumns: readonly Column<Wording | undefined>[] = [
  ['wording', (wording) => wording?.text],
  ['wording_language', (wording) => wording?.language],
  ['wording_scale', (wording) => wording?.scale],
];

const columns: readonly Column<Row>[] = [
  ['id', ({ mention }) => mention.id],
  ['of', ({ mention }) => mention.of],
  ['of_kind', ({ printsAn }) => printsAn],
  ['first', ({ isFirst }) => isFirst || undefined],
  ['document', ({ mention }) => mention.document.id],
  ['outlet', ({ mention }) => mention.document.publisher],
  ['published_on', ({ mention }) => mention.document.publishedOn.edtf],
  ['address', ({ mention }) => mention.document.address],
  ['via', ({ mention }) => listCell(mention.via)],
  ...partColumns('printed_', figureColumns, ({ mention }: Row) => mention.printed?.figure),
  ['printed_measure', ({ mention }) => mention.printed?.measure],
  ['printed_population', ({ mention }) => mention.printed?.population],
  ['printed_place', ({ mention }) => mention.printed?.place],
  ['printed_status', ({ mention }) => mention.printed?.modality],
  ['printed_as_of', ({ mention }) => mention.printed?.asOf],
  ['printed_origin', ({ mention }) => mention.printed?.origin],
  ['printed_in_words', ({ mention }) => mention.printed?.inWords],
  ['mutations', ({ mention }) => listCell(mention.mutations.map(({ kind }) => kind))],
  ['mutation_seen', ({ mention }) => cellsOf(mention.mutations, ({ seen }) => seen?.text)],
  ['mutation_where', ({ mention }) => cellsOf(mention.mutations, ({ seen }) => seen?.where)],
  ['mutation_inherits', ({ mention }) => cellsOf(mention.mutations, ({ inherits }) => inherits)],
  ['mutation_notes', ({ mention }) => notesCell(mention.mutations)],
  ...partColumns('', wordingColumns, ({ mention }: Row) => mention.wording),
  ['note', ({ mention }) => mention.note],
];

/** The names of the columns, the stamp's last. */
export const mentionColumns: readonly string[] = columnNames(columns);

/**
 * Every mention given, in the order given. Claims and events tell which of them were recorded from that page.
 *
 * **Absent:** a field of `printed_…` is empty where it was printed as said.
 */
export function mentionsCsv(
  mentions: readonly Mention[],
  { claims, events }: Pick<Ledger, 'claims' | 'events'>,
  stamp: Stamp,
): string {
  const firsts = new Set([...claims, ...events].map((record) => record.mentions[0]));
  const claimIds = new Set(claims.map(({ id }) => id));
  const eventIds = new Set(events.map(({ id }) => id));
  const rows = mentions.map((mention): Row => {
    const { of } = mention;
    const printsAn = claimIds.has(of) ? 'claim' : eventIds.has(of) ? 'event' : undefined;
    return { mention, isFirst: firsts.has(mention), printsAn };
  });
  return tableCsv(columns, rows, stamp);
}

/** The remarks in the order of what they remark on. **Absent:** no remark at all is an empty cell. */
export function notesCell(noted: readonly { readonly note?: string }[]): string | undefined {
  return cellsOf(noted, ({ note }) => note);
}

/** One text of each, in order. **Absent:** none at all is an empty cell. */
function cellsOf<Item>(
  items: readonly Item[],
  textOf: (item: Item) => string | undefined,
): string | undefined {
  const texts = items.map((item) => textOf(item) ?? '');
  return texts.some((text) => text !== '') ? listCell(texts) : undefined;
}
