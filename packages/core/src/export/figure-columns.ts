// The columns of a figure: its hedge, its ends, its words and shares. Several tables hold figures in the same way.
import { figureBounds, type Figure } from '../model/figure.js';
import type { Column } from './table-csv.js';

/** The columns, in order. **Absent:** an open end is an empty cell beside its qualifier; no figure leaves all empty. */
export const figureColumns: readonly Column<Figure | undefined>[] = [
  ['qualifier', (figure) => figure?.kind],
  ['exclusive', (figure) => (figure && 'exclusive' in figure ? figure.exclusive : undefined)],
  ['low', (figure) => figure && figureBounds(figure)?.low],
  ['best', (figure) => (figure && 'best' in figure ? figure.best : undefined)],
  ['high', (figure) => figure && figureBounds(figure)?.high],
  ['words', (figure) => (figure && 'words' in figure ? figure.words : undefined)],
  ['reading_rule', (figure) => (figure && 'reading' in figure ? figure.reading?.rule : undefined)],
  ['share_low_percent', (figure) => (figure?.kind === 'share' ? figure.lowPercent : undefined)],
  ['share_high_percent', (figure) => (figure?.kind === 'share' ? figure.highPercent : undefined)],
  ['share_of', (figure) => (figure?.kind === 'share' ? idsCell(figure.of) : undefined)],
];

/** Ids hold no blanks, so blanks part them. **Absent:** an empty list is an empty cell. */
export function idsCell(ids: readonly string[]): string | undefined {
  return ids.length > 0 ? ids.join(' ') : undefined;
}
