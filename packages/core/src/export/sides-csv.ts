// One row per side of each headline: who says what now, and the range and agreement that are printed in large.
import type { ClaimedRange, Side } from '../aggregate/current-claims.js';
import type { Headline } from '../derive/headline.js';
import { measures } from '../model/measure.js';
import { signatureKey } from '../model/signature.js';
import { idsCell } from './figure-columns.js';
import { parameterText } from './spans-csv.js';
import type { Stamp } from './stamp.js';
import { columnNames, partColumns, tableCsv, type Column } from './table-csv.js';

interface SideOfHeadline {
  readonly side: Side;
  readonly headline: Headline;
}

/** An open end is an empty cell; the number that "up to" or "at least" names stands beside it. */
const rangeColumns: readonly Column<ClaimedRange | undefined>[] = [
  ['low', (range) => (range?.lowIsOpen ? undefined : range?.low)],
  ['open_below', (range) => (range?.lowIsOpen ? range.low : undefined)],
  ['high', (range) => (range?.highIsOpen ? undefined : range?.high)],
  ['open_above', (range) => (range?.highIsOpen ? range.high : undefined)],
  ['low_claim', (range) => range?.lowClaim.id],
  ['high_claim', (range) => range?.highClaim.id],
];

const columns: readonly Column<SideOfHeadline>[] = [
  ['quantity', ({ headline }) => headline.id],
  ['signature', ({ headline }) => signatureKey(headline.query.quantity)],
  ['unit', ({ headline }) => measures[headline.query.quantity.measure].unit],
  ['day', ({ headline }) => headline.query.knownOn],
  ['side', ({ side }) => side.voice.id],
  ['state', ({ side }) => side.state],
  ...partColumns('', rangeColumns, ({ side }: SideOfHeadline) => side.range),
  ['claims', ({ side }) => idsCell(side.claims.map(({ id }) => id))],
  ['spoken_on', ({ side }) => side.spokenOn],
  ['age_days', ({ side }) => side.ageDays],
  ['agrees', ({ side, headline }) => headline.current.agreement?.sides.includes(side) ?? false],
  ['agreed_low', ({ headline }) => headline.current.agreement?.low],
  ...partColumns('range_', rangeColumns, ({ headline }: SideOfHeadline) => headline.current.range),
  ['silent_since', ({ headline }) => headline.current.silence?.since],
  ['silent_days', ({ headline }) => headline.current.silence?.days],
  ['silence_is_long', ({ headline }) => headline.current.silence?.isLong],
  ['count_by', ({ headline }) => headline.query.countBy],
  ['parameters', ({ headline }) => parameterText(headline.query)],
];

/** The names of the columns, the stamp's last. */
export const sideColumns: readonly string[] = columnNames(columns);

/** Every side of every quantity given, current ones first. **Absent:** a quantity nobody spoke of has no row. */
export function sidesCsv(headlines: readonly Headline[], stamp: Stamp): string {
  const sides = headlines.flatMap((headline) =>
    headline.current.sides.map((side) => ({ side, headline })),
  );
  return tableCsv(columns, sides, stamp);
}
