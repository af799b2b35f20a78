// The rows of a sum of two claims: as published, recomputed, and over whose denominator.
import type { Computed, IndicatorPart, Report, SpanEnds } from '@dprk-deployment-tracker/core';
import type { Words } from '../words/words.js';
import type { RowValue, ValueRow, ValueTable } from './value-rows.js';
import { figureOf, statedRows, workedOut } from './worked-out.js';

/** The rows of one part. **Absent:** a part that was not worked out has only what pages say. */
export function ratioTable(part: IndicatorPart, report: Report, words: Words): ValueTable {
  const { stated, chosen, byDenominator, overAll, unit } = part;
  return {
    unit,
    rows: [
      ...statedRows(stated, words),
      ...(chosen ? [chosenRow(chosen, report, words)] : []),
      ...denominatorRows(byDenominator, report, words),
    ],
    ...(overAll && {
      range: {
        ends: endsOf(overAll),
        tick: undefined,
        isStale: false,
        text: words.text('phrase.said', {
          speaker: words.text('heading.over-all'),
          count: valueText(overAll, words),
        }),
      },
    }),
  };
}

/** As ends of a band: an open upper end is filled up to nowhere and carries arrows. */
function endsOf({ value: { low, high } }: Computed): SpanEnds {
  const isOpen = low !== undefined && high === undefined;
  return { low, high, highIsOpen: isOpen, openFrom: isOpen ? low : undefined };
}

function chosenRow(chosen: Computed, report: Report, words: Words): ValueRow {
  const figure = valueText(chosen, words);
  const inputs = [chosen.numerator, chosen.denominator].flatMap((claim) =>
    claim ? [words.claimFigure(claim, report)] : [],
  );
  return {
    name: words.text('heading.recomputed'),
    under: inputs.join(' ÷ '),
    figure,
    remark: '',
    startsGroup: true,
    values: [workedOut(figureOf(chosen.value), 'value-computed', undefined, figure)],
  };
}

/** One row for each result, with every claim that leads to it; results that read the same share a row. */
function denominatorRows(
  all: readonly Computed[],
  report: Report,
  words: Words,
): readonly ValueRow[] {
  const rows = new Map<string, { row: ValueRow; values: RowValue[]; names: Set<string> }>();
  for (const { denominator, ...one } of all) {
    if (!denominator) continue;
    const name = `÷ ${words.claimFigure(denominator, report)}`;
    // Open over open bounds nothing.
    const figure = valueText(one, words) || '–';
    const row = { name, under: '', figure, remark: '', startsGroup: rows.size === 0, values: [] };
    const same = rows.get(name + figure) ?? {
      row,
      values: [] as RowValue[],
      names: new Set<string>(),
    };
    rows.set(name + figure, same);
    same.names.add(denominator.origin.name);
    const label = words.phrase(denominator, report);
    same.values.push(workedOut(figureOf(one.value), 'claim-older', denominator.id, label));
  }
  return [...rows.values()].map(({ row, values, names }) => ({
    ...row,
    under: [...names].join(', '),
    values,
  }));
}

function valueText(
  { value, unit, significantDigits }: Pick<Computed, 'value' | 'unit' | 'significantDigits'>,
  words: Words,
): string {
  return words.interval(value, unit, significantDigits);
}
