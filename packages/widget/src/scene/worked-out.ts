// Values that a page or we worked out, as rows beside the claims they come from.
import type { Figure, Interval, StatedValue } from '@dprk-deployment-tracker/core';
import type { Words } from '../words/words.js';
import type { RowValue, ValueRow } from './value-rows.js';

/** An interval as a figure, so that it takes the shape that claims of that kind have. */
export function figureOf({ low, high }: Interval): Figure {
  if (low === undefined) {
    return high === undefined ? { kind: 'none-stated' } : { kind: 'up-to', high };
  }
  if (high === undefined) return { kind: 'at-least', low };
  return low === high ? { kind: 'exact', value: low } : { kind: 'range', low, high };
}

/** A value that stands in no claim. **Absent:** without a key nothing leads on from it. */
export function workedOut(
  figure: RowValue['figure'],
  state: RowValue['state'],
  key: string | undefined,
  label: string,
): RowValue {
  return { figure, state, key, label, owner: '' };
}

/** What pages say their own sum is, one row each. */
export function statedRows(stated: readonly StatedValue[], words: Words): readonly ValueRow[] {
  return stated.map(({ figure, unit, document, id }, index) => {
    // A share that a page worked out stands on the axis as its percent; whose share it is stands in the row.
    const shown =
      figure.kind === 'share'
        ? figureOf({ low: figure.lowPercent, high: figure.highPercent })
        : figure;
    const text = words.figure(shown, unit);
    const label = words.text('phrase.said', { speaker: document.publisher, count: text });
    return {
      name: document.publisher,
      under: words.text('chart.article'),
      figure: text,
      remark: '',
      startsGroup: index === 0,
      values: [workedOut(shown, 'value-stated', id, label)],
    };
  });
}
