// The rows of a sum of two claims: as published, recomputed, and over whose denominator.
import type {
  Computed,
  Figure,
  IndicatorPart,
  Report,
  StatedValue,
} from '@dprk-deployment-tracker/core';
import type { Words } from '../words/words.js';
import { figureOf, type ValueRow, type ValueTable } from './value-rows.js';

/** The rows of one part. **Absent:** a part that was not worked out has only what pages say. */
export function ratioTable(part: IndicatorPart, report: Report, words: Words): ValueTable {
  const { stated, chosen, byDenominator, overAll, unit } = part;
  return {
    unit,
    rows: [
      ...stated.map((value, index) => statedRow(value, index === 0, words)),
      ...(chosen ? [chosenRow(chosen, report, words)] : []),
      ...denominatorRows(byDenominator, report, words),
    ],
    range: overAll && {
      value: overAll.value,
      text: words.text('phrase.said', {
        speaker: words.text('heading.over-all'),
        count: intervalText(overAll, words),
      }),
    },
  };
}

/** What a page says its own sum is. */
export function statedRow(
  { figure, unit, document, id }: StatedValue,
  startsGroup: boolean,
  words: Words,
): ValueRow {
  // A share that a page worked out stands on the axis as its percent; whose share it is stands in the row.
  const shown: Figure =
    figure.kind === 'share'
      ? figureOf({ low: figure.lowPercent, high: figure.highPercent })
      : figure;
  const text = words.figure(shown, unit);
  return {
    name: document.publisher,
    under: words.text('chart.article'),
    figure: text,
    remark: '',
    startsGroup,
    values: [
      {
        kind: 'figure',
        figure: shown,
        state: 'value-stated',
        key: id,
        label: `${document.publisher}: ${text}`,
      },
    ],
  };
}

function chosenRow(chosen: Computed, report: Report, words: Words): ValueRow {
  const figure = intervalText(chosen, words);
  const inputs = [chosen.numerator, chosen.denominator].flatMap((claim) =>
    claim ? [words.claimFigure(claim, report)] : [],
  );
  return {
    name: words.text('heading.recomputed'),
    under: inputs.join(' ÷ '),
    figure,
    remark: '',
    startsGroup: true,
    values: [
      { kind: 'figure', figure: figureOf(chosen.value), state: 'value-computed', label: figure },
    ],
  };
}

/** One row for each result, with every claim that leads to it; results that read the same share a row. */
function denominatorRows(
  all: readonly Computed[],
  report: Report,
  words: Words,
): readonly ValueRow[] {
  const rows = new Map<string, Computed[]>();
  for (const one of all) {
    if (!one.denominator) continue;
    const figure = `${intervalText(one, words)} ${words.claimFigure(one.denominator, report)}`;
    const row = rows.get(figure);
    if (row) row.push(one);
    else rows.set(figure, [one]);
  }
  return [...rows.values()].flatMap((row, index) => {
    const [first] = row;
    if (!first?.denominator) return [];
    const names = [...new Set(row.flatMap(({ denominator }) => denominator?.origin.name ?? []))];
    return [
      {
        name: `÷ ${words.claimFigure(first.denominator, report)}`,
        under: names.join(', '),
        // Open over open bounds nothing.
        figure: intervalText(first, words) || '–',
        remark: '',
        startsGroup: index === 0,
        values: row.map(({ value, denominator }) => ({
          kind: 'figure' as const,
          figure: figureOf(value),
          state: 'claim-older' as const,
          ...(denominator && { key: denominator.id }),
          label: denominator ? words.phrase(denominator, report) : '',
        })),
      },
    ];
  });
}

function intervalText({ value, unit, significantDigits }: Computed, words: Words): string {
  return words.interval(value, unit, significantDigits);
}
