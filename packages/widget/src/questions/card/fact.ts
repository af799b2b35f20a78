// A row of a card: a label with its line, or nothing at all.
import type { Block, Line } from '../../figure/block.js';
import { lineText } from '../../figure/line-text.js';

/** One row. */
export type Fact = Extract<Block, { kind: 'facts' }>['rows'][number];

/** A row, so that no label ever stands alone. **Absent:** no row where there is nothing to say. */
export function fact(label: string, line: Line | string | undefined): readonly Fact[] {
  const said = typeof line === 'string' ? [line] : (line ?? []);
  return lineText(said).trim() === '' ? [] : [{ label, line: said }];
}
