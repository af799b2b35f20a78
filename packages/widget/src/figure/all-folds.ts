// Which folds a figure has, those within others too: for paper, where nothing can be opened.
import type { Block } from './block.js';

/** The ids of all folds. `blocksWith` gives the figure with some of them open, until none is found that was not. */
export function allFolds(
  blocksWith: (open: readonly string[]) => readonly Block[],
): readonly string[] {
  const found = new Set<string>();
  const visit = (blocks: readonly Block[]): void => {
    for (const block of blocks) {
      if (block.kind === 'columns') visit([...block.main, ...block.rail]);
      if (block.kind !== 'fold') continue;
      found.add(block.id);
      visit(block.blocks);
    }
  };
  for (let before = -1; before < found.size;) {
    before = found.size;
    visit(blocksWith([...found]));
  }
  return [...found];
}
