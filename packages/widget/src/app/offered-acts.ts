// Leaves out what cannot be had here: a question that the page does not offer, whose words stand, and the embed dialog.
import type { Block } from '../figure/block.js';
import type { QuestionId } from '../figure/question.js';

/** The blocks, of which no row leads to another question than those on offer, and none to a dialog that cannot be. */
export function offeredActs(
  blocks: readonly Block[],
  offered: readonly QuestionId[],
  canEmbed: boolean,
): readonly Block[] {
  const isOffered = (act: string | undefined): boolean => {
    const [kind, question] = act?.split(' ') ?? [];
    return kind !== 'question' || offered.some((id) => id === question);
  };
  const within = (block: Block): Block => {
    if (block.kind === 'columns')
      return { ...block, main: block.main.map(within), rail: block.rail.map(within) };
    if (block.kind === 'rail') {
      const rows = block.rows.map((row) =>
        isOffered(row.act) ? row : { label: row.label, line: row.line },
      );
      return { ...block, rows };
    }
    if (block.kind !== 'links' || canEmbed) return block;
    const items = block.items.filter((item) => !('act' in item) || item.act !== 'embed');
    return { ...block, items };
  };
  return blocks.map(within);
}
