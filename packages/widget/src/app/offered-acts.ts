// Leaves out what would lead to a question that the page does not offer: its words stand, and nothing can be pressed.
import type { Block } from '../figure/block.js';
import type { QuestionId } from '../figure/question.js';

/** The blocks, of which no row leads to another question than those on offer. */
export function offeredActs(
  blocks: readonly Block[],
  offered: readonly QuestionId[],
): readonly Block[] {
  const isOffered = (act: string | undefined): boolean => {
    const [kind, question] = act?.split(' ') ?? [];
    return kind !== 'question' || offered.some((id) => id === question);
  };
  return blocks.map((block) => {
    if (block.kind === 'columns') {
      const [main, rail] = [block.main, block.rail].map((part) => offeredActs(part, offered));
      return { ...block, main: main ?? [], rail: rail ?? [] };
    }
    if (block.kind !== 'rail' || block.rows.every(({ act }) => isOffered(act))) return block;
    const rows = block.rows.map((row) =>
      isOffered(row.act) ? row : { label: row.label, line: row.line },
    );
    return { ...block, rows };
  });
}
