// One row per forecast and number it has to reach: its terms as made, and what came of it as known on a day.
import type { ForecastOutcome, TestedOutcome } from '../derive/forecast-outcome.js';
import { idsCell } from './figure-columns.js';
import { listCell } from './list-cell.js';
import { signatureColumns } from './signature-columns.js';
import type { Stamp } from './stamp.js';
import { columnNames, partColumns, tableCsv, type Column } from './table-csv.js';

interface Row {
  readonly outcome: ForecastOutcome;
  /** **Absent:** undefined where the rule names no number. */
  readonly tested: TestedOutcome | undefined;
}

const columns: readonly Column<Row>[] = [
  ['claim', ({ outcome }) => outcome.claim.id],
  ['origin', ({ outcome }) => outcome.claim.origin.id],
  ['stated_on', ({ outcome }) => outcome.claim.statedOn.edtf],
  ['verdict', ({ outcome }) => outcome.verdict],
  [
    'history',
    ({ outcome }) => outcome.history.map((step) => `${step.from} ${step.verdict}`).join('; '),
  ],
  ['deadline', ({ outcome }) => outcome.forecast.deadline],
  ['deadline_basis', ({ outcome }) => outcome.forecast.deadlineBasis],
  ['deadline_note', ({ outcome }) => outcome.forecast.deadlineNote],
  ['conditions', ({ outcome }) => listCell(outcome.forecast.conditions.map(({ text }) => text))],
  ['conditions_failed_by', ({ outcome }) => failedByCell(outcome)],
  ['failed_by', ({ outcome }) => outcome.failed?.event.id],
  ['resolution', ({ outcome }) => outcome.forecast.resolution.text],
  ...partColumns('outcome_', signatureColumns, ({ tested }: Row) => tested?.quantity),
  ['reaches', ({ tested }) => tested?.reaches],
  ['span_low', ({ tested }) => tested?.span.low],
  ['span_high', ({ tested }) => tested?.span.high],
  ['span_high_is_open', ({ tested }) => tested?.span.highIsOpen],
  ['reached_on', ({ tested }) => tested?.reachedOn],
  ['reached_by', ({ tested }) => tested && idsCell(tested.reachedBy.map(({ id }) => id))],
  ['below', ({ tested }) => tested && idsCell(tested.below.map(({ id }) => id))],
];

/** The names of the columns, the stamp's last. */
export const forecastColumns: readonly string[] = columnNames(columns);

/** Every forecast given; one that can be settled by several numbers has a row for each. */
export function forecastsCsv(forecasts: readonly ForecastOutcome[], stamp: Stamp): string {
  const rows = forecasts.flatMap((outcome): readonly Row[] =>
    outcome.outcomes.length > 0
      ? outcome.outcomes.map((tested) => ({ outcome, tested }))
      : [{ outcome, tested: undefined }],
  );
  return tableCsv(columns, rows, stamp);
}

/** The event that would end each condition, in their order. **Absent:** no such event at all is an empty cell. */
function failedByCell({ forecast }: ForecastOutcome): string | undefined {
  const events = forecast.conditions.map(({ failedBy }) => failedBy ?? '');
  return events.some((event) => event !== '') ? listCell(events) : undefined;
}
