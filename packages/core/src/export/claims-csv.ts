// One row per claim, with its figure as said, its page and what became of it.
import type { Claim } from '../model/claim.js';
import { claimAsKnown } from '../derive/as-known.js';
import { figureColumns, idsCell } from './figure-columns.js';
import { listCell } from './list-cell.js';
import { wordingColumns } from './mentions-csv.js';
import { signatureColumns } from './signature-columns.js';
import type { Stamp } from './stamp.js';
import { columnNames, partColumns, tableCsv, type Column } from './table-csv.js';

/** The columns, in order. An open end is an empty cell beside its qualifier. */
const columns: readonly Column<Claim>[] = [
  ['id', ({ id }) => id],
  ['scope', ({ scope }) => scope],
  ...partColumns('', signatureColumns, ({ quantity }: Claim) => quantity),
  ...partColumns('', figureColumns, ({ figure }: Claim) => figure),
  ...partColumns('', wordingColumns, ({ wording }: Claim) => wording),
  ['status', ({ modality }) => modality],
  ['forecast_deadline', ({ forecast }) => forecast?.deadline],
  ['as_of', ({ asOf }) => asOf.edtf],
  ['as_of_inferred', ({ asOfInferred }) => asOfInferred || undefined],
  ['stated_on', ({ statedOn }) => statedOn.edtf],
  ['spoken_on', ({ spokenOn }) => spokenOn],
  ['known_from', ({ knownFrom }) => knownFrom],
  ['recorded_on', ({ recordedOn }) => recordedOn],
  ['origin', ({ origin }) => origin.id],
  ['origin_name', ({ origin }) => origin.name],
  ['voice', ({ voice }) => voice],
  ['origin_kind', ({ origin }) => origin.kind],
  ['stake', ({ origin }) => origin.stake],
  ['relay', ({ mentions }) => listCell(mentions[0]?.via ?? [])],
  ['document', ({ document }) => document.id],
  ['outlet', ({ document }) => document.publisher],
  ['title', ({ document }) => document.title],
  ['published_on', ({ document }) => document.publishedOn.edtf],
  ['language', ({ document }) => document.language],
  ['read_as', ({ document }) => document.readAs],
  ['address', ({ document }) => document.address],
  ['no_address_reason', ({ document }) => document.noAddressReason],
  ['archive', ({ document }) => document.archive],
  ['mentioned_in', ({ mentions }) => idsCell(mentions.map(({ document }) => document.id))],
  ['place_said', ({ placeSaid }) => placeSaid],
  ['since_said', ({ sinceSaid }) => sinceSaid],
  ['baseline', ({ baseline }) => baseline],
  ['derived_from', ({ derivedFrom }) => idsCell(derivedFrom)],
  ['disjoint', ({ disjoint }) => disjoint],
  ['revision', ({ revision }) => revision?.kind],
  ['superseded_by', ({ revision }) => revision?.by],
  ['revision_cause', ({ revision }) => revision?.cause],
  ['revision_reason', ({ revision }) => revision?.reason],
  ['revised_on', ({ revision }) => revision?.on],
  ['reliability', ({ grading }) => grading?.reliability],
  ['reliability_reason', ({ grading }) => grading?.reliabilityReason],
  ['credibility', ({ grading }) => grading?.credibility],
  ['credibility_reason', ({ grading }) => grading?.credibilityReason],
  ['note', ({ note }) => note],
];

/** The names of the columns, the stamp's last. */
export const claimColumns: readonly string[] = columnNames(columns);

/**
 * Exactly the claims given, in the order given, each row stamped.
 *
 * As known on the stamp's day: repeats and revisions of a later day are not told. **Absent:** no claims give the header
 * alone.
 */
export function claimsCsv(claims: readonly Claim[], stamp: Stamp): string {
  const known = claims.map((claim) => claimAsKnown(claim, stamp.knownOn));
  return tableCsv(columns, known, stamp);
}
