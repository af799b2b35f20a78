// Lists as the language joins them: "a, b and c".
import { line, type Run, type Runs } from './runs.js';

/** Joins lines into one. **Absent:** no lines give an empty one. */
export type ListRuns = (items: readonly (Run | Runs)[]) => Runs;

/** Joins for one language (BCP 47): "a, b and c". */
export function listRuns(language: string): ListRuns {
  const format = new Intl.ListFormat(language, { type: 'conjunction', style: 'long' });
  return (items) =>
    format
      .formatToParts(items.map((_, index) => String(index)))
      .reduce<Runs>(
        (all, { type, value }) =>
          line`${all}${type === 'element' ? (items[Number(value)] ?? '') : value}`,
        [],
      );
}
